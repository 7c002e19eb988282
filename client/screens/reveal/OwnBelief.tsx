import { useTranslations } from 'use-intl'
import type { TheoriesTold } from '../../../shared/vocabulary/debrief.ts'
import type { RevealView } from '../../../shared/vocabulary/view.ts'
import { BarChart } from '../../charts/BarChart.tsx'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { useDebrief, useOwnFile } from '../../net/debrief.ts'
import { useRoom } from '../../net/useRoom.tsx'
import { Arriving } from '../parts/Arriving.tsx'
import css from './own.module.css'
import { OwnExam } from './OwnExam.tsx'
import { bySureness, SURENESS } from './sureness.ts'
import { useNames } from './words.ts'
import { WrongestBelief } from './WrongestBelief.tsx'

type Props = { heaviest: string | null; reveal: RevealView }

/** What one believed: how sure, and how often right, oneself and the class; and the newcomers whom one foretold. */
export default function OwnBelief({ heaviest, reveal }: Props) {
  const t = useTranslations('ownReveal.belief')
  const told = useDebrief().value?.theories ?? null
  const file = useOwnFile()
  const { room } = useRoom().view
  return (
    <div className={css.part}>
      <h1 className={css.title}>{t('title')}</h1>
      <WrongestBelief reveal={reveal} className={css.note} />
      <Arriving document={file} className={css.sub}>
        {({ calibration }) => <Calibrated calibration={calibration} classed={room.solo ? null : told} />}
      </Arriving>
      {heaviest !== null && <Heaviest feature={heaviest} told={told} />}
      <OwnExam />
    </div>
  )
}

type Calibration = TheoriesTold['calibration']

function Calibrated({ calibration, classed }: { calibration: Calibration; classed: TheoriesTold | null }) {
  const t = useTranslations('ownReveal.belief')
  const own = bySureness(calibration)
  const all = classed && bySureness(classed.calibration)
  if (calibration.every(({ guesses }) => guesses === 0)) return <p className={css.sub}>{t('noGuess')}</p>
  const classHead = all ? [t('head.classRight'), t('head.classGuesses')] : []
  return (
    <>
      <ChartCard
        title={t('calibration')}
        sub={t('calibrationSub')}
        reading={own.sure.guesses > 0 ? t('reading.sure', { right: own.sure.right, of: own.sure.guesses }) : t('reading.none')}
        size="phone"
        table={{
          head: [t('head.sure'), t('head.right'), t('head.guesses'), ...classHead],
          rows: SURENESS.map((word) => [t(`bar.${word}`), own[word].right, own[word].guesses, ...(all ? [all[word].right, all[word].guesses] : [])]),
        }}
      >
        <BarChart
          size="phone"
          label={t('calibration')}
          bars={SURENESS.toReversed()
            .filter((word) => own[word].guesses > 0)
            .map((word) => ({
              label: t(`bar.${word}`),
              value: own[word].right,
              of: own[word].guesses,
              note: t('of', { of: own[word].guesses }),
              marked: word === 'sure',
            }))}
        />
      </ChartCard>
      {all && all.sure.guesses > 0 && <p className={css.sub}>{t('classSure', { right: all.sure.right, of: all.sure.guesses })}</p>}
    </>
  )
}

function Heaviest({ feature, told }: { feature: string; told: TheoriesTold | null }) {
  const t = useTranslations('ownReveal.belief')
  const names = useNames()
  const rank = told?.heaviest.find((one) => one.feature === feature)?.rank
  return (
    <p className={css.sub}>
      {t('heaviest', { feature: names.feature(feature) })} {rank !== undefined && t('heaviestRank', { rank })}
    </p>
  )
}
