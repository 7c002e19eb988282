import { useTranslations } from 'use-intl'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { Card } from '../../pieces/Card.tsx'
import { TierBadge } from '../../pieces/TierBadge.tsx'
import { causeIn } from '../../pieces/useEntryName.ts'
import { useStanding, type Measure } from '../../pieces/useStanding.ts'
import { accountOf, type AccountLine, type File } from './account.ts'
import shared from './own.module.css'
import css from './OwnLedger.module.css'
import { useNames } from './words.ts'

type Props = { file: File; regime: SealedRegime; nameOf: (seat: Seat) => string | null }

/** The own ledger, line by line, with the mistakes marked: start plus lines is the standing, exactly. */
export function OwnLedger({ file, regime, nameOf }: Props) {
  const t = useTranslations('reveal.own')
  const measure: Measure = regime.scale
  const { said, figure, number, change } = useStanding(measure)
  const { start, lines, standing, tier, mistakes, without } = accountOf(file, regime)
  const wrong = lines.filter(({ mistaken }) => mistaken)
  return (
    <div className={shared.part}>
      <h1 className={shared.title}>{t('title')}</h1>
      <Card className={css.sheet}>
        <dl>
          <div className={css.line}>
            <dt>{t('start')}</dt>
            <dd>{figure(start)}</dd>
          </div>
          {lines.map((line) => (
            <Line key={line.seq} line={line} measure={measure} />
          ))}
          <div className={css.total}>
            <dt>{t('standing')}</dt>
            <dd>
              {said(standing)} {tier && <TierBadge letter={tier} size={28} />}
            </dd>
          </div>
        </dl>
        {lines.length > 0 && measure.unit !== 'on the list' && (
          <p className={css.equation}>{t('equation', { start: number(start), sum: change(standing - start), standing: number(standing) })}</p>
        )}
      </Card>
      {lines.length === 0 && <p className={shared.sub}>{t('noLines')}</p>}
      {mistakes > 0 ? (
        <section className={css.fix} aria-labelledby="mistake-title">
          <h2 id="mistake-title">{t('mistake', { count: mistakes })}</h2>
          {wrong.map((line) => (
            <p key={line.seq}>
              <Whose line={line} nameOf={nameOf} />
            </p>
          ))}
          {without && (
            <p className={css.without}>
              {t(mistakes === 1 ? 'without' : 'withoutAll')} <b>{figure(without.standing)}</b>
              {without.tier && <TierBadge letter={without.tier} size={24} />}
              {without.tier === tier && t('sameTier')}
            </p>
          )}
        </section>
      ) : (
        lines.length > 0 && lines.every(({ report }) => report?.true !== false) && <p className={shared.sub}>{t('noMistake')}</p>
      )}
    </div>
  )
}

function Line({ line, measure }: { line: AccountLine; measure: Measure }) {
  const t = useTranslations('reveal.own')
  const { change } = useStanding(measure)
  const names = useNames()
  const { feature, sensor, month, cause, delta, mistaken, struck, report } = line
  return (
    <div className={css.line} data-mistaken={mistaken || undefined}>
      <dt>
        <span className={css.what}>{feature === null ? t(`causes.${causeIn(measure, cause.kind)}`) : names.feature(feature)}</span>
        {mistaken && <strong className={css.stamp}>{t('notYou')}</strong>}
        <small>
          {sensor === null ? t('month', { month }) : t('where', { sensor: names.sensor(sensor), month })}
          {struck && `, ${t('putRight')}`}
        </small>
        {report && <small>{t(report.true ? 'reportTrue' : 'reportFalse', { feature: names.feature(report.feature) })}</small>}
      </dt>
      <dd>{change(delta)}</dd>
    </div>
  )
}

function Whose({ line: { actual, sensor, place }, nameOf }: { line: AccountLine; nameOf: Props['nameOf'] }) {
  const t = useTranslations('reveal.own')
  const names = useNames()
  const name = actual === null ? null : nameOf(actual)
  const eye = [sensor && names.sensor(sensor), place && names.place(place)].filter(Boolean).join(', ')
  return name === null || eye === '' ? t('whoseUnknown') : t('whose', { eye, name })
}
