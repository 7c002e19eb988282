import { useTranslations } from 'use-intl'
import type { Debrief } from '../../../../shared/vocabulary/debrief.ts'
import { AllFigures } from './AllFigures.tsx'
import { Beliefs } from './Beliefs.tsx'
import { Course } from './Course.tsx'
import { Doors } from './Doors.tsx'
import css from './figures.module.css'
import { Mistakes } from './Mistakes.tsx'
import { TiesPicture } from './TiesPicture.tsx'

/** Every figure of the room: courses by month, mistakes, doors, beliefs, ties, and all indicators beside their baseline and the sister rooms. */
export default function FiguresTab({ debrief }: { debrief: Debrief }) {
  const t = useTranslations('recording.figures')
  const { room, behaviour, goodhart, mistakes, doors, theories, ties, figures } = debrief
  return (
    <div className={css.figures}>
      <h2>{t('courses')}</h2>
      <div className={css.charts}>
        <Course kind="speaking" series={behaviour.speaking} room={room} />
        <Course kind="variety" series={behaviour.variety} room={room} />
        <Course kind="segregation" series={behaviour.segregation} room={room} />
        <Course kind="goodhart" series={{ own: goodhart.months, sisters: [] }} room={room} />
        <Mistakes mistakes={mistakes} />
        <Doors doors={doors} />
        {theories && <Beliefs theories={theories} />}
        {ties && <TiesPicture ties={ties} />}
      </div>
      <AllFigures figures={figures} />
    </div>
  )
}
