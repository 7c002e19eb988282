import { useTranslations } from 'use-intl'
import { DISTRICTS } from '../../../shared/vocabulary/content.ts'
import type { Audit, Debrief, ReformTold } from '../../../shared/vocabulary/debrief.ts'
import { percent, whole } from '../../pieces/figures.ts'
import { useFacts } from '../console/talk/useFacts.ts'
import { inHundred } from '../parts/figureText.ts'
import { useTraitName } from '../reveal/lab/useTraitName.ts'
import { useReformName } from '../reveal/useReformName.ts'
import { Facts } from './BeliefPage.tsx'
import css from './report.module.css'
import { Sheet } from './Sheet.tsx'

const MOST_PROXIES = 3
const MOST_REFORMS = 9

/** Page 3: mistakes, doors, whether it was fair, and what reforms would have done. */
export function HarmPage({ debrief, audit }: { debrief: Debrief; audit: Audit }) {
  const t = useTranslations('report')
  const factsOf = useFacts()
  return (
    <Sheet title={t('harm.title')} foot={t('page', { title: debrief.room.title, page: 3 })}>
      {(['mistakes', 'doors', 'goodhart'] as const).map((step) => (
        <section key={step}>
          <h2>{t(`harm.${step}`)}</h2>
          <Facts facts={factsOf(step, debrief)} />
        </section>
      ))}
      <h2>{t('harm.fair')}</h2>
      <Fairness audit={audit} />
      <h2>{t('harm.lab')}</h2>
      <Reforms reforms={debrief.reforms.slice(0, MOST_REFORMS)} />
    </Sheet>
  )
}

function Fairness({ audit: { gates, alarms, proxies, repairs } }: { audit: Audit }) {
  const t = useTranslations('report.harm')
  const words = useTranslations('recording.audit')
  const districts = useTranslations('words.districts')
  const traitOf = useTraitName()
  const shareOf = (part: Audit['gates'], district: string) => {
    const group = part?.groups.find((each) => each.group === district)
    return group ? percent(group.share) : t('unknown')
  }
  return (
    <>
      <p>{t('fairSay')}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('cols.district')}</th>
            <th scope="col">{t('cols.doors')}</th>
            <th scope="col">{t('cols.alarms')}</th>
          </tr>
        </thead>
        <tbody>
          {DISTRICTS.map((district) => (
            <tr key={district}>
              <th scope="row">{districts(district)}</th>
              <td>{shareOf(gates, district)}</td>
              <td>{shareOf(alarms, district)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={css.list}>
        {gates && <li>{words('gatesReading', { gap: inHundred(gates.gap) })}</li>}
        {alarms && <li>{words('alarmsReading', { gap: inHundred(alarms.gap) })}</li>}
        {proxies.length > 0 && <li>{words('proxies')}:</li>}
        {proxies.slice(0, MOST_PROXIES).map(({ trait, people, points }) => (
          <li key={trait}>{words('proxy', { trait: traitOf(trait), people, points: whole(Math.round(points)) })}</li>
        ))}
        {repairs && (
          <li>
            {words('repairs')}. {words('shares', { alarms: inHundred(repairs.shares.alarms) })}{' '}
            {words('equal', { gates: inHundred(repairs.alarms.gates) })}
          </li>
        )}
      </ul>
    </>
  )
}

const COLUMNS = { up: 'rise', down: 'fall', opened: 'opened', shut: 'shut' } as const

function Reforms({ reforms }: { reforms: readonly ReformTold[] }) {
  const t = useTranslations('report.harm')
  const nameOf = useReformName()
  const columns = Object.entries(COLUMNS) as [keyof typeof COLUMNS, (typeof COLUMNS)[keyof typeof COLUMNS]][]
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t('cols.reform')}</th>
          {columns.map(([column]) => (
            <th key={column} scope="col">
              {t(`cols.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reforms.map((reform) => (
          <tr key={reform.id}>
            <th scope="row">
              {nameOf(reform.id)} {reform.passed && t('passed')}
            </th>
            {columns.map(([column, field]) => (
              <td key={column}>{reform[field]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
