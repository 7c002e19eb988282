import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { SessionOpened } from '../../../shared/protocol/rest.ts'
import { go } from '../../app/route.ts'
import { DropWords } from '../../messages/DropWords.tsx'
import { FileField, useFileOpening } from '../recording/FileChoice.tsx'
import css from '../recording/file.module.css'
import { keepOpened } from '../recording/opened.ts'

/** Opens a recorded room from a file, chosen or dropped anywhere on the page. */
export default function OpenRecording() {
  return (
    <DropWords>
      <Opening />
    </DropWords>
  )
}

function Opening() {
  const t = useTranslations('drop')
  const opening = useFileOpening(toRecording)
  const isOver = useDrop(opening.open)
  return (
    <>
      <details className={css.fold} open={opening.problem !== null || opening.isOpening || undefined}>
        <summary>{t('title')}</summary>
        <p>{t('told')}</p>
        <FileField label={t('choose')} {...opening} />
      </details>
      {isOver && <div className={css.over}>{t('over')}</div>}
    </>
  )
}

function toRecording(opened: SessionOpened): void {
  keepOpened('own', opened)
  go('/recording')
}

/** Whether a file hangs over the page; hands over what is let go. */
function useDrop(onFile: (file: File | undefined) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const left = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const dropped = (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      setOver(false)
      onFile(event.dataTransfer?.files[0])
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', left)
    addEventListener('drop', dropped)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', left)
      removeEventListener('drop', dropped)
    }
  }, [onFile])
  return isOver
}
