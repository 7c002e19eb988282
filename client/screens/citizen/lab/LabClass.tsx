import { useTranslations } from 'use-intl'
import type { Lab } from '../../../../shared/vocabulary/debrief.ts'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import { gainOf } from '../../../charts/movers.ts'
import { SlopeChart } from '../../../charts/SlopeChart.tsx'

/** The places of the whole class under both systems; others by name only where standings are told by name. */
export default function LabClass({ lab: { lives, own, played, other } }: { lab: Lab }) {
  const t = useTranslations('ownLab')
  const placed = lives.filter(({ place: [before, after] }) => before !== null && after !== null)
  const count = (sign: number) => placed.filter((life) => Math.sign(gainOf(life)) === sign).length
  const reading = placed.length === 0 ? t('reading.none') : t('reading.moved', { rise: count(1), fall: count(-1), same: count(0) })
  return (
    <ChartCard
      title={t('class')}
      sub={t('classTold')}
      reading={reading}
      size="phone"
      table={{
        head: [t('life'), t('wasAt'), t('wouldBe')],
        rows: lives.map(({ name, place }, i) => [i === own ? t('youNow') : (name ?? t('someone')), place[0] ?? '–', place[1] ?? '–']),
      }}
    >
      <SlopeChart
        lives={lives.map((life, i) => ({ ...life, own: i === own }))}
        heads={[t('wasAt'), t('wouldBe')]}
        you={t('youNow')}
        label={`${t('class')}: ${played.title}, ${other.title}`}
        size="phone"
        box={{ height: Math.max(240, 16 * placed.length) }}
      />
    </ChartCard>
  )
}
