import { useTranslations } from 'use-intl'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import css from './social.module.css'

type Props = { social: NonNullable<TownView['social']>; brief: boolean }

/** What phones ask in the social step, in plain words. */
export function SocialNow({ social, brief }: Props) {
  const t = useTranslations('projector.social')
  const parts = [
    ...(social.stars ? [{ name: 'stars', icon: 'star' } as const] : []),
    ...(social.reports ? [{ name: 'reports', icon: 'eye' } as const] : []),
    { name: 'ties', icon: 'ties' } as const,
  ]
  return (
    <Card height={2} lean="right" className={css.social} data-brief={brief || undefined}>
      <ul>
        {parts.map(({ name, icon }) => (
          <li key={name}>
            <h2>
              <Icon name={icon} /> {t(`${name}.title`)}
            </h2>
            {!brief && <p>{t(`${name}.told`)}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
