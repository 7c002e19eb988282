import { setImmediate } from 'node:timers/promises'
import { calibrationOf } from '../../shared/indicators/beliefs.ts'
import { verdictOf } from '../../shared/scoring/effects.ts'
import type { OwnFile } from '../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { accountIn, carriedFor, causesIn, named, observationsIn } from './entries.ts'
import { perLife } from './per-life.ts'
import type { Library } from './rescoring.ts'
import { sceneOf } from './scene.ts'
import { monthsWithDoors, shutIn } from './shut.ts'
import { surveyTold } from './survey.ts'
import { theoriesIn } from './theories.ts'
import { citizenAt, twinsOf } from './twins.ts'

/** Everything that the system had of one citizen. It names others: for that citizen's own eyes and the facilitator's. Throws an Error for a seat that isn't in the recording. */
export function fileOf(recording: Recording, deps: Library, seat: Seat): OwnFile {
  const { name, persona, dream, district } = citizenAt(recording, seat)
  return {
    seat,
    name,
    persona,
    dream,
    district,
    observations: observationsIn(recording, seat),
    unseen: unseenOf(recording, seat),
    carried: carriedFor(recording, seat),
    causes: causesIn(recording, seat),
    account: accountIn(recording, seat),
    touched: touchedBy(recording, seat).map((other) => named(recording, other)),
    twins: twinsOf(recording, deps, seat),
    exam: examOf(recording, deps, seat),
    calibration: calibrationOf(theoriesIn({ lived: recording, people: new Set([seat]) })),
    doors: doorsOf(recording, deps, seat),
    survey: surveyTold({ ...sceneOf(recording, deps), people: new Set([seat]), isTold: () => true }),
  }
}

/** Everybody's file, one after the other, so that rooms in play have their turn in between. */
export async function filesOf(recording: Recording, deps: Library): Promise<OwnFile[]> {
  const files: OwnFile[] = []
  for (const { seat } of recording.citizens) {
    files.push(fileOf(recording, deps, seat))
    await setImmediate()
  }
  return files
}

/** What was done since there is a system and nobody wrote down, answers that show nothing counted in. */
function unseenOf({ acts, observations, room }: Recording, seat: Seat): OwnFile['unseen'] {
  const seen = new Set(observations.map(({ act, feature }) => `${act} ${feature}`))
  const months = new Set(room.months.filter(({ phase }) => phase !== 'ordinary').map(({ month }) => month))
  return acts
    .filter(({ citizen, month, outcome }) => citizen === seat && months.has(month) && outcome === 'done')
    .map(({ id, month, slot, activity = null, dilemma = null, features }) => ({
      month,
      slot,
      activity,
      dilemma,
      features: features.map(({ feature }) => feature).filter((feature) => !seen.has(`${id} ${feature}`)),
      shows: features.length > 0,
    }))
    .filter(({ dilemma, features, shows }) => features.length > 0 || (dilemma !== null && !shows))
    .map(({ shows: _shows, ...unseen }) => unseen)
}

/** Whose standing moved through friends in a month in which they were tied to this one, too. */
function touchedBy({ ledger, ties }: Recording, seat: Seat): Seat[] {
  const moved = new Set(
    ledger.filter(({ cause, delta }) => cause.kind === 'friends' && delta !== 0).map(({ month, citizen }) => `${month}-${citizen}`),
  )
  const others = ties.flatMap(({ month, a, b }) => {
    const other = a === seat ? b : b === seat ? a : null
    return other !== null && moved.has(`${month}-${other}`) ? [other] : []
  })
  return [...new Set(others)].toSorted((a, b) => a - b)
}

/** What was shut to one citizen, by month of the rule. */
function doorsOf(recording: Recording, deps: Library, seat: Seat): OwnFile['doors'] {
  return shutTo(recording, () => allDoors(recording, deps)).map(({ month, shut }) => ({ month, shut: [...(shut.get(seat) ?? [])] }))
}

/** What was shut to everybody: worked out for all of them at once. */
function allDoors(recording: Recording, deps: Library) {
  const { lived, written } = sceneOf(recording, deps)
  const shut = shutIn(lived, deps, { ...lived, regime: written, leaves: false })
  return monthsWithDoors(lived).map((month) => ({ month: month.month, shut: shut(month) }))
}

const shutTo = perLife<ReturnType<typeof allDoors>>()

/** Graded by the rules in force in the last month of the system, as theories are. */
function examOf(recording: Recording, deps: Library, seat: Seat): OwnFile['exam'] {
  const { regime, graded } = sceneOf(recording, deps)
  return recording.exam.cases.map((features, i) => ({
    case: i,
    features,
    answer: recording.exam.answers.find((one) => one.citizen === seat && one.case === i)?.answer ?? null,
    truth: verdictOf(regime, features, graded),
  }))
}
