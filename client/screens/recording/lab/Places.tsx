import { useTranslations } from 'use-intl'
import type { Lab, LabLife } from '../../../../shared/vocabulary/debrief.ts'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import { gainOf } from '../../../charts/movers.ts'
import { SlopeChart } from '../../../charts/SlopeChart.tsx'
import { Scroll } from '../../reveal/Scroll.tsx'
import css from './lab.module.css'

/** A place less isn't worth a sentence. */
const WORTH_SAYING = 2
const ROW = 24
const LEAST_HEIGHT = 340

/** Where each life stands under both systems: a slope for each, and the one that goes farthest in words. */
export function Places({ lab: { played, other, lives }, titles }: { lab: Lab; titles: readonly [string, string] }) {
  const t = useTranslations('recording.lab')
  const placed = lives.filter(({ place }) => place.every((each) => each !== null))
  const isPlayed = played.regime === other.regime && other.reforms.length === 0
  return (
    <ChartCard
      size="desk"
      className={css.places}
      title={`${titles[0]} → ${titles[1]}`}
      sub={t('sub', { count: placed.length })}
      reading={<Farthest lives={placed} isPlayed={isPlayed} />}
      table={{
        head: [t('table.life'), t('table.place'), t('table.tier'), t('table.now'), t('table.tierNow')],
        rows: lives.map(({ name, place, tier }, i) => [
          name ?? i + 1,
          place[0] ?? t('unplaced'),
          tier[0] ?? '–',
          place[1] ?? t('unplaced'),
          tier[1] ?? '–',
        ]),
      }}
    >
      <Scroll className={css.scroll} label={t('sub', { count: placed.length })}>
        <SlopeChart
          label={`${titles[0]}, ${titles[1]}`}
          size="desk"
          box={{ width: 680, height: Math.max(LEAST_HEIGHT, placed.length * ROW) }}
          lives={placed}
          heads={titles}
          you={t('you')}
        />
      </Scroll>
    </ChartCard>
  )
}

function Farthest({ lives, isPlayed }: { lives: readonly LabLife[]; isPlayed: boolean }) {
  const t = useTranslations('recording.lab')
  const farthest = lives.toSorted((a, b) => Math.abs(gainOf(b)) - Math.abs(gainOf(a)))[0]
  if (isPlayed) return t('played')
  if (!farthest || Math.abs(gainOf(farthest)) < WORTH_SAYING) return t('still')
  const [from, to] = farthest.place
  return t('headline', { name: farthest.name ?? t('someone'), from: from ?? 0, to: to ?? 0 })
}
