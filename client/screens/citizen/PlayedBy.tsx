import { useTranslations } from 'use-intl'
import { Icon } from '../../pieces/Icon.tsx'
import css from './life.module.css'
import { useMe } from './useMe.ts'

/** A badge for a chair that no person plays just now: a bot's, or one whose person is silent or away. */
export function PlayedBy({ seat }: { seat: number }) {
  const t = useTranslations('chairs')
  const { town } = useMe()
  const citizen = town.citizens[seat]
  const word = citizen?.bot ? 'bot' : citizen?.covered ? 'covered' : citizen?.away ? 'away' : null
  if (!word) return null
  return (
    <span className={css.badge}>
      {word !== 'away' && <Icon name="bot" />} {t(word)}
    </span>
  )
}
