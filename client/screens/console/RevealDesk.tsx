import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { REVEAL_STEPS } from '../../../shared/vocabulary/phase.ts'
import type { RevealView, View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { Felt } from '../reveal/Felt.tsx'
import { LifeReading } from '../reveal/LifeReading.tsx'
import { LifeTable } from '../reveal/LifeTable.tsx'
import { PosterRow } from '../reveal/PosterRow.tsx'
import { stepOf } from '../reveal/RevealStage.tsx'
import { posterOf } from '../reveal/rules.ts'
import { Scatter } from '../reveal/Scatter.tsx'
import { Scroll } from '../reveal/Scroll.tsx'
import { useSealCheck } from '../reveal/seal.ts'
import { WrongestBelief } from '../reveal/WrongestBelief.tsx'
import { KeyName } from './KeyName.tsx'
import css from './RevealDesk.module.css'

type Props = { view: View; reveal: RevealView; send: (deed: Deed) => void }

/** The reveal in small: which step is on all screens, what it says, a question to ask, and the files to keep. */
export function RevealDesk({ view, reveal, send }: Props) {
  const t = useTranslations('desk.reveal')
  const steps = useTranslations('reveal.steps')
  const current = stepOf(reveal)
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
              {step + 1}. {steps(name)}
            </button>
          </li>
        ))}
      </ol>
      <p className={css.keys}>
        <KeyName action="back" /> <KeyName action="forward" /> {t('now')}
      </p>
      <Part reveal={reveal} commitment={view.room.commitment} />
      {current === 'envelope' && view.town.feelings && <Felt feelings={view.town.feelings} className={css.felt} />}
      <p className={css.ask}>{t(`ask.${current}`)}</p>
    </Card>
  )
}

function Part({ reveal, commitment }: { reveal: RevealView; commitment: string }) {
  const t = useTranslations('desk.reveal')
  const { holds } = useSealCheck(reveal.sealed, commitment)
  const { lines } = posterOf(reveal)
  switch (stepOf(reveal)) {
    case 'envelope':
      return (
        <p className={css.seal} data-holds={holds || undefined}>
          <Icon name={holds ? 'tick' : 'cross'} size="1.4em" /> {t(holds ? 'seal' : 'sealWrong')}
        </p>
      )
    case 'rules':
      return (
        <>
          {reveal.wrongest && <WrongestBelief wrongest={reveal.wrongest} className={css.note} />}
          <Scroll className={css.rules} label={t('rules', { count: lines.length })}>
            <ol>
              {lines.map((line) => (
                <PosterRow key={line.feature} line={line} regime={reveal.sealed.regime} />
              ))}
            </ol>
          </Scroll>
        </>
      )
    case 'mistakes':
      return <p className={css.figures}>{t('mistakes', reveal.mistakes)}</p>
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
  }
}
