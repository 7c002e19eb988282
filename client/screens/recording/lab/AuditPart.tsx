import { useTranslations } from 'use-intl'
import { DISTRICTS } from '../../../../shared/vocabulary/content.ts'
import type { Audit, GroupShare, Lab } from '../../../../shared/vocabulary/debrief.ts'
import { BarChart } from '../../../charts/BarChart.tsx'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import { percent, whole } from '../../../pieces/figures.ts'
import { inHundred } from '../../parts/figureText.ts'
import { useTraitName } from '../../reveal/lab/useTraitName.ts'
import { useWide } from '../useWide.ts'
import css from './lab.module.css'

type Props = { audit: Lab['audit']; titles: readonly [string, string] }

/** Whether each of two systems treats like lives alike, by what nobody chose; and the two repairs that can't both hold. */
export function AuditPart({ audit, titles }: Props) {
  const t = useTranslations('recording.audit')
  return (
    <section className={css.audit} aria-labelledby="audit">
      <header>
        <h2 id="audit">{t('title')}</h2>
        <p>{t('say')}</p>
      </header>
      {audit.map((each, i) => (
        <System key={i} audit={each} title={titles[i] ?? ''} />
      ))}
    </section>
  )
}

function System({ audit: { gates, alarms, twins, proxies, repairs }, title }: { audit: Audit; title: string }) {
  const t = useTranslations('recording.audit')
  const traitOf = useTraitName()
  const points = (value: number) => whole(Math.round(value) + 0)
  return (
    <div>
      <h3>{title}</h3>
      <Gap kind="gates" part={gates} />
      <Gap kind="alarms" part={alarms} />
      {twins && <p>{t('twins', { points: points(twins.points) })}</p>}
      {proxies.length > 0 && (
        <>
          <h4>{t('proxies')}</h4>
          <ul>
            {proxies.slice(0, 3).map(({ trait, people, points: by }) => (
              <li key={trait}>{t('proxy', { trait: traitOf(trait), people, points: points(by) })}</li>
            ))}
          </ul>
        </>
      )}
      {repairs && (
        <>
          <h4>{t('repairs')}</h4>
          <ul>
            <li>{t('shares', { alarms: inHundred(repairs.shares.alarms) })}</li>
            <li>{t('equal', { gates: inHundred(repairs.alarms.gates) })}</li>
          </ul>
          <p>
            <b>{t('ask')}</b>
          </p>
        </>
      )}
    </div>
  )
}

function Gap({ kind, part }: { kind: 'gates' | 'alarms'; part: { groups: GroupShare[]; gap: number } | null }) {
  const t = useTranslations('recording.audit')
  const districts = useTranslations('words.districts')
  const people = useTranslations('desk')
  const size = useWide() ? 'desk' : 'phone'
  const nameOf = (group: string) => {
    const known = DISTRICTS.find((each) => each === group)
    return known ? districts(known) : group
  }
  const left = DISTRICTS.filter((district) => !part?.groups.some(({ group }) => group === district))
  if (!part) {
    return (
      <p>
        <b>{t(kind)}:</b> {t('none')}
      </p>
    )
  }
  return (
    <ChartCard
      size={size}
      title={t(kind)}
      reading={t(`${kind}Reading`, { gap: inHundred(part.gap) })}
      table={{ head: [t(kind), '%'], rows: part.groups.map(({ group, share }) => [nameOf(group), percent(share)]) }}
    >
      <BarChart
        label={t(kind)}
        size={size}
        high={1}
        format={percent}
        bars={part.groups.map((each) => ({
          label: `${nameOf(each.group)} (${people('people', { count: each.people })})`,
          value: each.share,
          of: 1,
        }))}
      />
      {left.length > 0 && <p>{t('leftOut', { districts: left.map((each) => districts(each)).join(', ') })}</p>}
    </ChartCard>
  )
}
