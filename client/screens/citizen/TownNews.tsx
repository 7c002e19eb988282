import { useTranslations } from 'use-intl'
import { useRoom } from '../../net/useRoom.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import css from './life.module.css'

/** What the town as a whole did or met this month. */
export function TownNews() {
  const t = useTranslations('meanwhile')
  const { town } = useRoom().view
  if (town.news.length === 0) return null
  return (
    <ul className={css.news} aria-label={t('townNews')}>
      {town.news.map((news) => (
        <li key={news}>
          <Icon name="window" size={20} /> {t(`news.${news}`)}
        </li>
      ))}
    </ul>
  )
}
