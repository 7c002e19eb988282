import { useTranslations } from 'use-intl'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'
import { useFacts } from '../console/talk/useFacts.ts'
import { Course } from '../recording/figures/Course.tsx'
import css from './report.module.css'
import { Sheet } from './Sheet.tsx'

/** Sentences that have room under the charts. */
const MOST_FACTS = 4

/** Page 2: what the class believed, how right it was, and how it behaved month by month. */
export function BeliefPage({ debrief }: { debrief: Debrief }) {
  const t = useTranslations('report')
  const factsOf = useFacts()
  const { room, behaviour, goodhart } = debrief
  return (
    <Sheet title={t('believed.title')} foot={t('page', { title: room.title, page: 2 })}>
      <h2>{t('believed.beliefs')}</h2>
      <Facts facts={factsOf('belief', debrief)} />
      <h2>{t('believed.behaviour')}</h2>
      <div className={css.charts}>
        <Course kind="speaking" series={behaviour.speaking} room={room} />
        <Course kind="variety" series={behaviour.variety} room={room} />
        <Course kind="segregation" series={behaviour.segregation} room={room} />
        <Course kind="goodhart" series={{ own: goodhart.months, sisters: [] }} room={room} />
      </div>
      <Facts facts={factsOf('behaviour', debrief).slice(0, MOST_FACTS)} />
    </Sheet>
  )
}

/** Sentences of a page. */
export function Facts({ facts }: { facts: readonly string[] }) {
  return (
    <ul className={css.list}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}
