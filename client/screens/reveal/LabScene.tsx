import { useTranslations } from 'use-intl'
import type { Lab, LabLife, LabSide } from '../../../shared/vocabulary/debrief.ts'
import { gainOf, moversOf } from '../../charts/movers.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { SlopeChart } from '../../charts/SlopeChart.tsx'
import { signed } from '../../pieces/figures.ts'
import { AuditTable } from './lab/AuditTable.tsx'
import css from './lab/lab.module.css'
import { WhatItKnows } from './lab/WhatItKnows.tsx'
import { useCauseName } from './lab/useCauseName.ts'

/** So many causes have room beside the chart. */
const CAUSES = 2

/** The recorded lives under other rules: who rises and falls, why, what each system has to know, and whether it treats like alike. No names, unless standings are told by name. */
export function LabScene({ lab }: { lab: Lab }) {
  const t = useTranslations('scenes.lab')
  const causeOf = useCauseName()
  const { played, other, lives, why } = lab
  const titleOf = ({ title, reforms }: LabSide) => (reforms.length > 0 ? t('reformed', { title }) : title)
  const heads = [t('asPlayed', { title: played.title }), titleOf(other)] as const
  const both = lives.filter(({ place: [before, after] }) => before !== null && after !== null)
  const movers = furthestOf(both)
  return (
    <div className={css.lab}>
      <ChartCard
        size="stage"
        className={css.chart}
        title={t('title')}
        reading={
          movers.length > 0
            ? [...movers.map((life) => t('reading.moved', moveOf(life, lab, causeOf))), t('reading.counted')].join(' ')
            : t(both.length < 2 ? 'reading.few' : 'reading.still')
        }
        table={{
          head: [t('table.life'), t('table.tiers'), t('table.other'), t('table.tiers')],
          rows: both.map(({ place, tier }) => [place[0] ?? '–', tier[0] ?? '–', place[1] ?? '–', tier[1] ?? '–']),
        }}
      >
        <SlopeChart
          label={`${heads.join(', ')}: ${t('places')}`}
          size="stage"
          box={{ width: 980, height: 690 }}
          lives={lives}
          heads={heads}
          you={t('you')}
        />
      </ChartCard>
      <div className={css.side}>
        <WhatItKnows played={played} other={other} titles={[played.title, heads[1]]} />
        {why.length > 0 && (
          <section>
            <h2>{t('why')}</h2>
            <ul>
              {why.slice(0, CAUSES).map(({ cause, points: [before, after] }) => (
                <li key={cause}>{t('points', { cause: causeOf(cause), played: signed(Math.round(before)), other: signed(Math.round(after)) })}</li>
              ))}
            </ul>
          </section>
        )}
        <AuditTable audit={lab.audit} titles={[played.title, other.title]} />
      </div>
    </div>
  )
}

/** The life that rises and the one that falls the most. */
function furthestOf(lives: readonly LabLife[]): LabLife[] {
  const movers = [...moversOf(lives)]
  return [...movers.filter((life) => gainOf(life) > 0).slice(0, 1), ...movers.filter((life) => gainOf(life) < 0).slice(-1)]
}

/** How far a life moves, and the cause that moves it that way the most; none where the two systems call opposite ends good. */
function moveOf(life: LabLife, { played, other }: Lab, causeOf: (cause: string) => string) {
  const gain = gainOf(life)
  const way = other.better === 'high' ? gain : -gain
  const first = played.better === other.better ? life.why.find(({ points: [before, after] }) => (after - before) * way > 0) : undefined
  const counts = first ? (Math.abs(first.points[1]) > Math.abs(first.points[0]) ? 'more' : 'less') : 'none'
  return { way: gain > 0 ? 'up' : 'down', places: Math.abs(gain), cause: first ? causeOf(first.cause) : '', counts }
}
