import { nanoid } from 'nanoid'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Code } from '../../../shared/vocabulary/ids.ts'
import type { Joined } from '../../../shared/protocol/rest.ts'
import type { Household } from '../../../shared/vocabulary/intent.ts'
import { joinRoom, type Trouble as TroubleCode } from '../../net/api.ts'
import { cardInLink, keep, keepKey, lastKey } from '../../net/keys.ts'
import { Button } from '../../pieces/Button.tsx'
import form from '../parts/form.module.css'
import { Radios } from '../parts/Radios.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import css from './join.module.css'

const SIZES = ['one', 'two', 'three'] as const

/** One tap for a chair: that of a printed card, or a free one. The same id goes with each try, so that a lost answer never costs a second chair. */
export function SeatForm({ code, onJoined }: { code: Code; onJoined: (joined: Joined) => void }) {
  const t = useTranslations()
  const [joinId] = useState(() => cardInLink() ?? nanoid())
  const [typed, setTyped] = useState('')
  const [people, setPeople] = useState<Household>(1)
  const [entering, setEntering] = useState(false)
  const [trouble, setTrouble] = useState<TroubleCode | null>(null)
  useEffect(() => void import('../../app/Play.tsx'), [])
  const enter = async () => {
    setEntering(true)
    setTrouble(null)
    const before = lastKey('citizen')
    const name = typed.trim()
    const answer = await joinRoom(code, {
      joinId,
      ...(people > 1 && { people }),
      ...(name !== '' && { name }),
      ...(before && { before: before.token }),
    })
    setEntering(false)
    if (!answer.ok) return setTrouble(answer.trouble)
    const { roomId, token, returnCode } = answer.value
    keepKey('citizen', { room: roomId, token })
    keep(roomId, { returnCode })
    onJoined(answer.value)
  }
  return (
    <>
      <p className={css.code}>{t('join.room', { code: `${code.slice(0, 3)} ${code.slice(3)}` })}</p>
      <p>{t('join.nameTold')}</p>
      <div className={css.people}>
        <Radios
          row
          legend={t('seat.people')}
          value={SIZES[people - 1] ?? 'one'}
          onPick={(size) => setPeople((SIZES.indexOf(size) + 1) as Household)}
          options={SIZES.map((value) => ({ value, label: t(`seat.${value}`) }))}
        />
      </div>
      <details className={css.own}>
        <summary>{t('seat.own')}</summary>
        <label className={form.field}>
          <span className="visually-hidden">{t('seat.own')}</span>
          <input className={form.input} autoComplete="off" maxLength={24} value={typed} onChange={(event) => setTyped(event.target.value)} />
          <span className={form.hint}>{t('seat.ownTold')}</span>
        </label>
      </details>
      <Button accent disabled={entering} onClick={() => void enter()}>
        {t(entering ? 'join.entering' : 'join.enter')}
      </Button>
      <Trouble code={trouble} />
    </>
  )
}
