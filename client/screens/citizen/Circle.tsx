import { useTranslations } from 'use-intl'
import { Card } from '../../pieces/Card.tsx'
import { GlassPane } from '../../pieces/GlassPane.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { Mark } from '../../pieces/Mark.tsx'
import css from './life.module.css'
import phone from './phone.module.css'
import { useMe } from './useMe.ts'

const ICONS = { lifts: 'raises', drags: 'lowers', level: 'nothing' } as const

/** What the app makes of one's ties, in its own voice; on paper, that it tells nothing. */
export function Circle() {
  const t = useTranslations('ties')
  const { me, room, town } = useMe()
  if (!room.regime || me.member !== true || me.ties.length === 0) return null
  const told = (me.standing?.ties ?? []).filter(({ seat }) => me.ties.includes(seat))
  const ties = told.flatMap(({ seat, pull }) => (pull ? [{ seat, pull }] : []))
  if (told.length > 0 && ties.length === 0) return null
  if (ties.length === 0) {
    return (
      <Card className={phone.second}>
        <p>{t('unknown')}</p>
      </Card>
    )
  }
  return (
    <GlassPane className={css.circle}>
      <h2>
        <Mark size={24} /> {t('circle')}
      </h2>
      <ul>
        {ties.map(({ seat, pull }) => (
          <li key={seat} data-pull={pull}>
            <Icon name={ICONS[pull]} /> {t(pull, { name: town.citizens[seat]?.name ?? '' })}
          </li>
        ))}
      </ul>
      {ties.some(({ pull }) => pull === 'drags') && <p>{t('suggests')}</p>}
    </GlassPane>
  )
}
