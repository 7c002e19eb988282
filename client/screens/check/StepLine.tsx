import { useTranslations } from 'use-intl'
import { Icon, type IconName } from '../../pieces/Icon.tsx'
import css from './check.module.css'
import type { Finding, Grade, StepId } from './steps.ts'
import { useSaid } from './useSaid.ts'

const SIGNS: Readonly<Record<Grade, IconName>> = { fine: 'tick', mind: 'unknown', stop: 'cross' }

type Props = { step: StepId; finding: Finding | undefined; isNow: boolean; hold: { second: number; seconds: number } }

/** One thing that was tried, in words; the sign and the colour only say it again. */
export function StepLine({ step, finding, isNow, hold }: Props) {
  const t = useTranslations('check')
  const said = useSaid()
  return (
    <li className={css.step} data-grade={finding?.grade} data-now={isNow || undefined}>
      <span className={css.sign}>{finding ? <Icon name={SIGNS[finding.grade]} size={18} /> : isNow && <Icon name="clock" size={18} />}</span>
      <b>{t(`steps.${step}.title`)}</b>
      <small>{finding ? t(`grades.${finding.grade}`) : isNow ? t('trying') : t('waiting')}</small>
      {finding && <p>{said(step, finding)}</p>}
      {isNow && step === 'line' && (
        <p>
          {t('holding', hold)}
          <progress value={hold.second} max={hold.seconds} aria-hidden />
        </p>
      )}
    </li>
  )
}
