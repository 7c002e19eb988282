import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { DEBRIEF_STEPS } from '../../../shared/vocabulary/phase.ts'
import type { RevealView, TownView } from '../../../shared/vocabulary/view.ts'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { TownBoard } from '../../pieces/town/TownBoard.tsx'
import css from './DebriefScene.module.css'
import { marksOf } from './marks.ts'
import { promptsOf } from './prompts.ts'

/** Questions to talk about, large, beside the town: the glass is gone, the paper keeps the marks. */
export function DebriefScene({ town, reveal }: { town: TownView; reveal: RevealView }) {
  const t = useTranslations('reveal.debrief')
  const { prompts, activities } = useContent()
  const board = useMemo(() => withoutSystem(town), [town])
  const marks = useMemo(() => marksOf(reveal, activities), [reveal, activities])
  const part = DEBRIEF_STEPS[town.debrief?.step ?? 0] ?? 'now-what'
  const isLast = part === DEBRIEF_STEPS[DEBRIEF_STEPS.length - 1]
  return (
    <div className={css.debrief}>
      <header>
        <h1>{t(`parts.${part}`)}</h1>
        <p>{t(`told.${part}`)}</p>
      </header>
      <ol key={part} className={css.prompts}>
        {promptsOf(prompts, part).map(({ id, text }, i) => (
          <li key={id}>
            <Card height={3} lean={i % 2 ? 'right' : 'left'} className={css.card}>
              {say(text, id)}
            </Card>
          </li>
        ))}
      </ol>
      <figure className={css.town}>
        <TownBoard town={board} marks={marks} />
        <figcaption>{isLast ? t('exit') : t('marks')}</figcaption>
      </figure>
    </div>
  )
}

/** The town as it is once the system is off. */
function withoutSystem(town: TownView): TownView {
  const places = Object.fromEntries(Object.entries(town.places).map(([id, place]) => [id, { ...place, gate: null, crowds: null }]))
  return { ...town, places, glass: 0, lights: null, names: null }
}
