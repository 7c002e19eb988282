import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { BranchRequest, SessionOpened } from '../../../shared/protocol/rest.ts'
import { DISCLOSURES, type Disclosure } from '../../../shared/vocabulary/disclosure.ts'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import type { Trouble as Code } from '../../net/api.ts'
import { keep } from '../../net/keys.ts'
import { branchRoom } from '../../net/records.ts'
import { Button } from '../../pieces/Button.tsx'
import { Radios } from '../parts/Radios.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import css from './BranchDialog.module.css'
import { spacedCode } from './code.ts'
import { Dialog } from './Dialog.tsx'
import { linkTo } from './links.ts'
import { useDeskSession } from './session.ts'

const WHOM = ['new', 'same'] as const
type Props = { room: Pick<RoomView, 'code' | 'month'>; onClose: () => void }

/** Opens a new room from the start of a month, with the same people or new ones. */
export function BranchDialog({ room, onClose }: Props) {
  const t = useTranslations('desk.branch')
  const { token } = useDeskSession()
  const [opened, setOpened] = useState<SessionOpened | null>(null)
  return (
    <Dialog title={t('title')} onClose={onClose}>
      {opened ? <Opened opened={opened} /> : <BranchForm room={room} token={token} onOpened={setOpened} />}
    </Dialog>
  )
}

/** `whom`: who can be brought over; nobody sits in an opened recording. */
type FormProps = { room: Props['room']; token: string; whom?: readonly (typeof WHOM)[number][]; onOpened: (opened: SessionOpened) => void }

/** From which month, with whom, and how much they are told. */
export function BranchForm({ room: { code, month: lived }, token, whom = WHOM, onOpened }: FormProps) {
  const t = useTranslations('desk.branch')
  const levels = useTranslations('desk.treatment.levels')
  const [month, setMonth] = useState(Math.max(1, lived))
  const [people, setPeople] = useState<BranchRequest['people']>('new')
  const [disclosure, setDisclosure] = useState<Disclosure | ''>('')
  const [opening, setOpening] = useState(false)
  const [trouble, setTrouble] = useState<Code | null>(null)
  const open = async () => {
    setOpening(true)
    const answer = await branchRoom(code, { month, people, ...(disclosure && { disclosure }) }, token)
    setOpening(false)
    if (!answer.ok) return setTrouble(answer.trouble)
    for (const { roomId, projectorToken } of answer.value.rooms)
      keep(roomId, { facilitator: answer.value.facilitatorToken, projector: projectorToken, recovery: answer.value.recovery })
    onOpened(answer.value)
  }
  return (
    <div className={css.form}>
      <p>{t('say')}</p>
      <label className={css.field}>
        {t('month')}
        <select data-first value={month} onChange={(event) => setMonth(Number(event.target.value))}>
          {Array.from({ length: Math.max(1, lived) }, (_, i) => (
            <option key={i + 1} value={i + 1}>
              {t('monthOf', { month: i + 1 })}
            </option>
          ))}
        </select>
      </label>
      {whom.length > 1 && (
        <Radios
          legend={t('people')}
          value={people}
          onPick={setPeople}
          options={whom.map((value) => ({ value, label: t(`whom.${value}.label`), told: t(`whom.${value}.told`) }))}
        />
      )}
      <label className={css.field}>
        {t('disclosure')}
        <select value={disclosure} onChange={(event) => setDisclosure(DISCLOSURES.find((level) => level === event.target.value) ?? '')}>
          <option value="">{t('asHere')}</option>
          {DISCLOSURES.map((level) => (
            <option key={level} value={level}>
              {levels(level)}
            </option>
          ))}
        </select>
      </label>
      <div>
        <Button accent disabled={opening} onClick={() => void open()}>
          {t(opening ? 'opening' : 'go')}
        </Button>
      </div>
      <Trouble code={trouble} />
    </div>
  )
}

/** The code of the branch, its words, and the way to its desk. */
export function Opened({ opened: { code, recovery, facilitatorToken, rooms } }: { opened: SessionOpened }) {
  const t = useTranslations('desk.branch')
  const [first] = rooms
  return (
    <div className={css.form} role="status">
      <p className={css.code}>{t('done', { code: spacedCode(code) })}</p>
      <p>
        {t('recovery')}: <b>{recovery}</b>
      </p>
      {first && (
        <p>
          <a className={css.go} href={linkTo('/host', { room: first.roomId, token: facilitatorToken })} target="_blank" rel="noopener">
            {t('desk')}
          </a>
        </p>
      )}
    </div>
  )
}
