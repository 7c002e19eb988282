import { useState, type SyntheticEvent } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { joinRoom, type Trouble as TroubleCode } from '../../../net/api.ts'
import { isOpen } from '../../../net/choices.ts'
import { keepKey, keptOf } from '../../../net/keys.ts'
import { Button } from '../../../pieces/Button.tsx'
import form from '../../parts/form.module.css'
import { Trouble } from '../../parts/Trouble.tsx'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'

/** Before the start: another name that the town gives, or, where the room allows it, one of one's own to ask for. */
export default function NameWays() {
  return (
    <PhoneWords>
      <Another />
      <Own />
    </PhoneWords>
  )
}

function Another() {
  const t = useTranslations('aside')
  const { view, send } = useMe()
  if (!isOpen(view.choices, 'name')) return null
  return (
    <button type="button" className={phone.reroll} onClick={() => send({ type: 'name' })}>
      <b>{t('another')}</b> {t('anotherTold')}
    </button>
  )
}

function Own() {
  const t = useTranslations('aside')
  const { me, room } = useMe()
  const [trouble, setTrouble] = useState<TroubleCode | null>(null)
  const { joinId, citizen } = keptOf(room.roomId)
  if (room.naming !== 'typed' || me.wanted !== null || !joinId) return null
  const ask = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name')).trim()
    if (name === '') return
    const answer = await joinRoom(room.code, { joinId, name })
    setTrouble(answer.ok ? null : answer.trouble)
    if (!answer.ok || answer.value.token === citizen) return
    // A server that started again gives the chair a new key.
    keepKey('citizen', { room: room.roomId, token: answer.value.token })
    location.reload()
  }
  return (
    <form className={form.form} onSubmit={(event) => void ask(event)}>
      <label className={form.field}>
        {t('own')}
        <input className={form.input} name="name" autoComplete="off" maxLength={40} />
        <span className={form.hint}>{t('ownTold')}</span>
      </label>
      <Button look="plain" type="submit">
        {t('ask')}
      </Button>
      <Trouble code={trouble} />
    </form>
  )
}
