import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { allows } from '../../net/choices.ts'
import { Icon } from '../../pieces/Icon.tsx'
import css from './life.module.css'
import { useMe } from './useMe.ts'

/** Says that a bot plays for one. The first tap or key anywhere takes the chair back. */
export function CoverLine() {
  const t = useTranslations('chairs')
  const { me, town, view, send } = useMe()
  const isCovered = town.citizens[me.seat]?.covered === true
  const mayStir = allows(view.choices, 'ready', { ready: false })
  useEffect(() => {
    if (!isCovered || !mayStir) return
    const stir = () => send({ type: 'ready', ready: false })
    const once = { capture: true, once: true }
    window.addEventListener('pointerdown', stir, once)
    window.addEventListener('keydown', stir, once)
    return () => {
      window.removeEventListener('pointerdown', stir, once)
      window.removeEventListener('keydown', stir, once)
    }
  }, [isCovered, mayStir, send])
  return (
    <div role="status">
      {isCovered && (
        <p className={css.coverLine}>
          <Icon name="bot" size={22} /> {t('badge')}
        </p>
      )}
    </div>
  )
}
