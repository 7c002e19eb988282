import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { REVEAL_STEPS, type RevealStep } from '../../../shared/vocabulary/phase.ts'
import type { RevealView, View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { Felt } from '../reveal/Felt.tsx'
import { LifeReading } from '../reveal/LifeReading.tsx'
import { LifeTable } from '../reveal/LifeTable.tsx'
import { PosterRow } from '../reveal/PosterRow.tsx'
import { posterOf } from '../reveal/rules.ts'
import { Scatter } from '../reveal/Scatter.tsx'
import { Scroll } from '../reveal/Scroll.tsx'
import { useSealCheck } from '../reveal/seal.ts'
import { WrongestBelief } from '../reveal/WrongestBelief.tsx'
import { KeyName } from './KeyName.tsx'
import css from './RevealDesk.module.css'
import { Facts } from './talk/Facts.tsx'

type Props = { view: View; reveal: RevealView; send: (deed: Deed) => void }

/** The reveal in small: which of its ten steps is on all screens, what this room's figures say at it, and a question to ask. */
export function RevealDesk({ view, reveal, send }: Props) {
  const t = useTranslations('desk.reveal')
  const steps = useTranslations('reveal.steps')
  const short = useTranslations('reveal.short')
  const current = REVEAL_STEPS[reveal.step] ?? 'goodhart'
  return (
    <Card className={css.card} aria-labelledby="reveal-title">
      <h2 id="reveal-title">{t('title')}</h2>
      <ol className={css.steps} aria-label={t('now')}>
        {REVEAL_STEPS.map((name, step) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === current ? 'step' : undefined}
              disabled={!allows(view.choices, 'reveal', { step })}
              onClick={() => send({ type: 'reveal', step })}
            >
              {step + 1}. {short(name)}
            </button>
          </li>
        ))}
      </ol>
      <p className={css.keys}>
        <KeyName action="back" /> <KeyName action="forward" /> {t('now')}
      </p>
      <h3>{steps(current)}</h3>
      <Part step={current} reveal={reveal} commitment={view.room.commitment} />
      {current === 'envelope' && view.town.feelings && <Felt feelings={view.town.feelings} className={css.felt} />}
      <Facts step={current} />
      <p className={css.ask}>
        <b>{t('askThis')}</b> {t(`ask.${current}`)}
      </p>
    </Card>
  )
}

function Part({ step, reveal, commitment }: { step: RevealStep; reveal: RevealView; commitment: string }) {
  const t = useTranslations('desk.reveal')
  const { holds } = useSealCheck(reveal.sealed, commitment)
  const { lines } = posterOf(reveal)
  switch (step) {
    case 'envelope':
      return (
        <p className={css.seal} data-holds={holds || undefined}>
          <Icon name={holds ? 'tick' : 'cross'} size="1.4em" /> {t(holds ? 'seal' : 'sealWrong')}
        </p>
      )
    case 'rules':
      return (
        <Scroll className={css.rules} label={t('rules', { count: lines.length })}>
          <ol>
            {lines.map((line) => (
              <PosterRow key={line.feature} line={line} regime={reveal.sealed.regime} />
            ))}
          </ol>
        </Scroll>
      )
    case 'belief':
      return <WrongestBelief reveal={reveal} className={css.note} />
    case 'life':
      return (
        <div className={css.chart}>
          {(['desk', 'phone'] as const).map((size) => (
            <div key={size} data-size={size}>
              <Scatter lives={reveal.lives} regime={reveal.sealed.regime} size={size} />
            </div>
          ))}
          <p>
            <LifeReading lives={reveal.lives} regime={reveal.sealed.regime} />
          </p>
          <LifeTable lives={reveal.lives} measure={reveal.sealed.regime.scale} />
        </div>
      )
    default:
      return null
  }
}
