import { everybodyOf, shows } from '../../shared/indicators/log.ts'
import { mistakesIn, type MistakenLine } from '../../shared/indicators/mistakes.ts'
import type { MistakesTold } from '../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import { countCitizens, type Scene } from './scene.ts'

/** What was written into the files of citizens about somebody else, and what came of it: of the whole town, bots too. */
export function mistakesTold(scene: Scene): MistakesTold {
  const { lived } = scene
  const { made, lines } = mistakesIn(lived, everybodyOf(lived))
  const isTold = scene.isTold(scene.people.size)
  return {
    made: made.length,
    booked: lines.length,
    points: pointsOf(lines),
    people: isTold ? countCitizens(made) : null,
    appealed: isTold ? countCitizens(lines.flatMap(({ line }) => (hasAppealedSince(scene, line.citizen, line.month) ? line : []))) : null,
    corrected: lines.filter(({ isCorrected }) => isCorrected).length,
    months: lived.room.months
      .filter(({ phase }) => phase !== 'ordinary')
      .map(({ month }) => ({ month, value: pointsOf(lines.filter(({ line }) => line.month === month)) })),
  }
}

/** Whether somebody went to the appeal desk once a statement had told what was booked in a month. */
export function hasAppealedSince({ lived }: Pick<Scene, 'lived'>, seat: Seat, month: number): boolean {
  return lived.acts.some((act) => act.citizen === seat && act.month > month && act.outcome === 'done' && shows(act, ['civic.appeal']))
}

function pointsOf(lines: readonly MistakenLine[]): number {
  return lines.reduce((sum, { line }) => sum + Math.abs(line.delta), 0)
}
