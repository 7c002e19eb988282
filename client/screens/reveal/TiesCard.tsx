import { useTranslations } from 'use-intl'
import type { TiesTold } from '../../../shared/vocabulary/debrief.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { TieNetwork } from '../../charts/TieNetwork.tsx'
import { hundredths } from '../../pieces/figures.ts'
import type { Course } from './series.ts'
import css from './TiesCard.module.css'

/** With more citizens there is room for one picture only. */
const MANY = 24

/** The ties of the first month in which half of the town has a tier, and of the last one, one above the other: whether like now keeps to like. */
export function TiesCard({ ties, course, className }: { ties: TiesTold; course: Course | null; className?: string | undefined }) {
  const t = useTranslations('scenes')
  if (ties === null) return null
  const withTiers = ties.months.flatMap(({ tiers }, i) => (2 * tiers.filter((tier) => tier !== null).length >= ties.citizens ? [i] : []))
  const ends = [...new Set([withTiers[0], withTiers.at(-1)])].filter((i) => i !== undefined)
  const shown = ties.citizens > MANY ? ends.slice(-1) : ends
  return (
    <ChartCard
      size="stage"
      className={className}
      title={t('behaviour.ties.title')}
      sub={t('behaviour.ties.sub')}
      reading={
        course === null
          ? t('behaviour.ties.unknown')
          : t(`behaviour.ties.reading.${course.way}`, { first: hundredths(course.first.value), last: hundredths(course.last.value) })
      }
      table={{
        head: [t('month'), t('behaviour.ties.ties'), t('behaviour.ties.value')],
        rows: ties.months.map(({ month, ties: all, assortativity }) => [month, all.length, assortativity === null ? '–' : hundredths(assortativity)]),
      }}
    >
      {shown.map((i) => {
        const month = ties.months[i]?.month ?? 0
        return (
          <figure key={i} className={css.month}>
            <figcaption>{t('behaviour.ties.month', { month })}</figcaption>
            <TieNetwork
              label={t('behaviour.ties.picture', { month })}
              size="stage"
              box={{ width: 680, height: shown.length > 1 ? 325 : 690 }}
              months={ties.months}
              citizens={ties.citizens}
              shown={i}
              placed={shown.at(-1)}
            />
          </figure>
        )
      })}
    </ChartCard>
  )
}
