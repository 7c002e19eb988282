import { useTranslations } from 'use-intl'
import type { RevealView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import type { File } from './account.ts'
import { AlsoRules } from './AlsoRules.tsx'
import css from './own.module.css'
import { OwnTheories } from './OwnTheories.tsx'
import { PosterRow } from './PosterRow.tsx'
import { isInPoints, posterOf } from './rules.ts'
import { useNames } from './words.ts'

/** So many rules stand open, the largest first. */
const SHOWN = 10

type Props = { reveal: RevealView; struck: readonly string[]; theories: File['theories'] }

/** All rules of the room, and beside them what the owner of the phone had thought. */
export function OwnRules({ reveal, struck, theories }: Props) {
  const t = useTranslations('reveal.rules')
  const names = useNames()
  const { regime } = reveal.sealed
  const { lines, idle } = posterOf(reveal)
  return (
    <div className={css.part}>
      <h1 className={css.title}>{t('title', { regime: regime.title })}</h1>
      <OwnTheories theories={theories} />
      <Card className={css.card}>
        <p className={css.sub}>{lines.length > 0 ? t(isInPoints(regime) ? 'sub.points' : 'sub.other') : t('none')}</p>
        <ol className={css.rows}>
          {lines.slice(0, SHOWN).map((line) => (
            <PosterRow key={line.feature} line={line} regime={regime} />
          ))}
        </ol>
        {lines.length > SHOWN && (
          <details className={css.idle}>
            <summary>{t('rest', { count: lines.length - SHOWN })}</summary>
            <ol className={css.rows}>
              {lines.slice(SHOWN).map((line) => (
                <PosterRow key={line.feature} line={line} regime={regime} />
              ))}
            </ol>
          </details>
        )}
      </Card>
      <AlsoRules regime={regime} struck={struck} className={css.also} />
      {idle.length > 0 && (
        <details className={css.idle}>
          <summary>{t('idleTitle')}</summary>
          <p>{idle.map(names.feature).join(' · ')}</p>
        </details>
      )}
    </div>
  )
}
