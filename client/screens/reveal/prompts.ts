import { sortedBy } from '../../../shared/kit/sorted.ts'
import type { Prompt } from '../../../shared/vocabulary/content.ts'
import type { DebriefStep } from '../../../shared/vocabulary/phase.ts'
import type { TurningPoint } from '../../../shared/vocabulary/turning-point.ts'

/** A question as it is asked in this room. */
export type Asked = { id: string; text: string }

type Figures = Pick<TurningPoint, 'month'> & { count: number; of: number; points: number }

/**
 * The questions of one part of the debrief, at most `most`: those about a turning point of this room come with its figures
 * and stand after the others, which make room for them.
 */
export function promptsOf(prompts: Readonly<Record<string, Prompt>>, part: DebriefStep, moments: readonly TurningPoint[], most: number): Asked[] {
  const all = sortedBy(
    Object.values(prompts).filter((prompt) => prompt.part === part),
    ({ id }) => id,
  )
  const general = all.filter(({ moment }) => moment === undefined).map(({ id, text }) => ({ id, text: text.en }))
  const own = all.flatMap(({ id, text, moment }) => {
    const point = moments.find(({ kind }) => kind === moment)
    return point ? [{ id, text: filled(text.en, figuresOf(point)) }] : []
  })
  const room = Math.max(1, most - own.length)
  return [...general.slice(0, room), ...own].slice(0, most)
}

const figuresOf = ({ month, count = 0, of = 0, points = 0 }: TurningPoint): Figures => ({ month, count, of, points: Math.abs(points) })

function filled(text: string, figures: Figures): string {
  return Object.entries(figures).reduce((said, [name, figure]) => said.replaceAll(`{${name}}`, String(figure)), text)
}
