import { useTranslations } from 'use-intl'
import type { News as Headline } from '../../../shared/vocabulary/state.ts'
import { Card } from '../../pieces/Card.tsx'
import { Icon, type IconName } from '../../pieces/Icon.tsx'
import css from './moments.module.css'

const ICONS: Readonly<Record<Headline, IconName>> = {
  windows: 'window',
  petition: 'notebook',
  'letter-won': 'tick',
  'letter-lost': 'cross',
  'bridge-held': 'tick',
  'bridge-broke': 'cross',
  'day-off': 'joy',
  protest: 'me',
  struck: 'cross',
  withdrawn: 'tick',
  'score-ended': 'tick',
}

/** At the end of a month: what the town as a whole did or met. */
export function News({ news }: { news: readonly Headline[] }) {
  const t = useTranslations('projector.news')
  return (
    <Card height={3} lean="left" className={css.news}>
      <p className={css.masthead}>{t('title')}</p>
      <ul>
        {news.map((headline) => (
          <li key={headline}>
            <Icon name={ICONS[headline]} size="calc(72 * var(--u))" />
            <div>
              <h2>{t(`${headline}.title`)}</h2>
              <p>{t(`${headline}.told`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
