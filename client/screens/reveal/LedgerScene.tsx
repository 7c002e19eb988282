import { useTranslations } from 'use-intl'
import type { RevealView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import css from './LedgerScene.module.css'

/** How many lines were written to the wrong person, and the invitation to read one's own. */
export function LedgerScene({ mistakes: { made, corrected } }: { mistakes: RevealView['mistakes'] }) {
  const t = useTranslations('reveal.ledger')
  return (
    <>
      <Card height={3} lean="left" className={css.sheet} aria-labelledby="mistakes-title">
        <h1 id="mistakes-title">
          <span className={css.figure}>{made}</span> {t('wrong', { count: made })}
        </h1>
        {made > 0 && (
          <p className={css.then}>
            {t('corrected', { count: corrected })} {corrected === 0 && t('nobody')}
          </p>
        )}
        <p className={css.because}>{t('because')}</p>
        {made > 0 && (
          <p className={css.stamp} aria-hidden>
            {t('notYou')}
          </p>
        )}
      </Card>
      <section className={css.phone} aria-labelledby="look-title">
        <Phone />
        <div>
          <h2 id="look-title">{t('look')}</h2>
          <p>{t('invite')}</p>
          <p className={css.sum}>{t('sum')}</p>
        </div>
      </section>
    </>
  )
}

function Phone() {
  return (
    <svg className={css.drawing} viewBox="0 0 240 440" aria-hidden>
      <rect className={css.shadow} x="12" y="16" width="228" height="424" rx="30" />
      <rect className={css.body} x="2" y="2" width="228" height="424" rx="30" />
      <rect className={css.screen} x="16" y="36" width="200" height="356" rx="6" />
      {[0, 1, 2, 3, 4, 5].map((i) => (
        <g key={i} className={i === 3 ? css.wrong : css.line}>
          <path d={`M34 ${76 + i * 48}h${[96, 112, 84, 104, 92, 110][i] ?? 90}`} />
          <path d={`M178 ${76 + i * 48}h22`} />
        </g>
      ))}
      <path className={css.total} d="M30 348H202" />
      <path className={css.line} d="M34 370h70M170 370h30" />
    </svg>
  )
}
