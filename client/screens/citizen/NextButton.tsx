import { useTranslations } from 'use-intl'
import { isOpen } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import css from './phone.module.css'
import { useMe } from './useMe.ts'

/** Who plays alone moves on by themselves where nobody else would. */
export function NextButton() {
  const t = useTranslations('room.solo')
  const { view, room, send } = useMe()
  if (!isOpen(view.choices, 'next')) return null
  return (
    <Button className={css.ready} accent onClick={() => send({ type: 'next' })}>
      {t(room.phase === 'theories' ? 'envelope' : 'next')}
    </Button>
  )
}
