import { useTranslations } from 'use-intl'
import { isOpen } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import css from './phone.module.css'
import { useMe } from './useMe.ts'

const DEEDS = ['pause', 'resume'] as const

/** Who plays alone also holds the clock. */
export function Solo() {
  const t = useTranslations('room.solo')
  const { view, send } = useMe()
  const open = DEEDS.filter((type) => isOpen(view.choices, type))
  if (open.length === 0) return null
  return (
    <div className={css.solo} role="group" aria-label={t('more')}>
      {open.map((type) => (
        <Button key={type} look="plain" onClick={() => send({ type })}>
          {t(type)}
        </Button>
      ))}
    </div>
  )
}
