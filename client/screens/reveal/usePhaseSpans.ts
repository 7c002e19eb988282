import { useTranslations } from 'use-intl'
import { groupedBy } from '../../../shared/kit/grouped.ts'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'
import type { ChartPhase } from '../../charts/LineChart.tsx'

/** The phases of the lived months, as stretches under a chart. */
export function usePhaseSpans(months: Debrief['room']['months']): ChartPhase[] {
  const t = useTranslations('ownReveal.phases')
  return [...groupedBy(months, ({ phase }) => phase)].map(([phase, lived]) => ({
    from: Math.min(...lived.map(({ month }) => month)),
    to: Math.max(...lived.map(({ month }) => month)),
    label: t(phase === 'ordinary' || phase === 'app' || phase === 'rule' ? phase : 'reform'),
  }))
}
