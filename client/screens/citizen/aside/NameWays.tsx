import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { isOpen } from '../../../net/choices.ts'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'

/** Before the start the town gives another name to whoever asks, as long as that is open. */
export default function NameWays() {
  return (
    <PhoneWords>
      <Another />
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
