import { useTranslations } from 'use-intl'
import { Button } from '../../pieces/Button.tsx'
import { Card } from '../../pieces/Card.tsx'
import css from './check.module.css'
import type { Probes } from './probes.ts'
import { Report } from './Report.tsx'
import { StepLine } from './StepLine.tsx'
import { HOLD, STEPS } from './steps.ts'
import { useSelfTest } from './useSelfTest.ts'

const WAYS = ['school', 'hotspot', 'cable', 'ask'] as const

/** The self-test: what a lesson needs, tried on this device in this network, without a session. */
export function Check({ probes }: { probes: Probes }) {
  const t = useTranslations('check')
  const { findings, now, second, isLong, verdict, holdLong, again } = useSelfTest(probes)
  return (
    <div className={css.page} data-phase="arrival">
      <header className={css.head}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      <main className={css.main}>
        <Card className={css.card} data-grade={verdict ?? undefined}>
          <div role="status" className={css.verdict}>
            <h2>{verdict ? t(`verdict.${verdict}.title`) : t('trying')}</h2>
            {verdict && <p>{t(`verdict.${verdict}.told`)}</p>}
          </div>
          <ol className={css.steps}>
            {STEPS.map((step) => (
              <StepLine
                key={step}
                step={step}
                finding={step === now ? undefined : findings[step]}
                isNow={step === now}
                hold={{ second, seconds: isLong ? HOLD.long : HOLD.usual }}
              />
            ))}
          </ol>
          {verdict && (
            <div className={css.buttons}>
              <Button look="plain" onClick={again}>
                {t('again')}
              </Button>
              <Button look="plain" onClick={() => void holdLong()}>
                {t('long')}
              </Button>
            </div>
          )}
        </Card>
        <Card className={css.card} aria-labelledby="unreachable">
          <h2 id="unreachable">{t('unreachable.title')}</h2>
          <p>{t('unreachable.why')}</p>
          <ul className={css.ways}>
            {WAYS.map((way) => (
              <li key={way}>{t(`unreachable.ways.${way}`)}</li>
            ))}
          </ul>
        </Card>
        {verdict && <Report findings={findings} origin={probes.origin()} />}
        <a className={css.back} href="/">
          {t('toFront')}
        </a>
      </main>
    </div>
  )
}
