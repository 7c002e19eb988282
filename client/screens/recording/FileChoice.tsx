import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { SessionOpened } from '../../../shared/protocol/rest.ts'
import css from './file.module.css'
import { openFile, type Problem } from './openFile.ts'

/** Opens a file once it is chosen or dropped; says so while it is on its way, and in words what is wrong with it. */
export function useFileOpening(onOpened: (opened: SessionOpened) => void) {
  const [isOpening, setOpening] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const open = async (file: Blob | undefined) => {
    if (!file) return
    setOpening(true)
    setProblem(null)
    const answer = await openFile(file)
    setOpening(false)
    if (answer.ok) onOpened(answer.opened)
    else setProblem(answer.problem)
  }
  return { isOpening, problem, open: (file: Blob | undefined) => void open(file) }
}

type Props = { label: string; onOpened: (opened: SessionOpened) => void }

/** A native choice of one recording. */
export function FileChoice({ label, onOpened }: Props) {
  const opening = useFileOpening(onOpened)
  return <FileField label={label} {...opening} />
}

/** The field for a file, and what became of the last one. */
export function FileField({ label, isOpening, problem, open }: { label: string } & ReturnType<typeof useFileOpening>) {
  const t = useTranslations('drop')
  const id = useId()
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        disabled={isOpening}
        onChange={(event) => {
          open(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <p role="status">{isOpening && t('opening')}</p>
      <p role="alert" className={css.problem}>
        {problem && t(`problems.${problem}`)}
      </p>
    </div>
  )
}
