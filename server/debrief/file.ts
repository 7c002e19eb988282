import { groupedBy } from '../../shared/kit/grouped.ts'
import { sortedByAll } from '../../shared/kit/sorted.ts'
import { changed, gradedMonth, verdictOf } from '../../shared/scoring/effects.ts'
import { isReport } from '../../shared/vocabulary/feature.ts'
import type { OwnFile } from '../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Observation } from '../../shared/vocabulary/ledger.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { beforeReform } from './before-reform.ts'
import type { Library } from './rescoring.ts'
import { citizenAt, twinsOf } from './twins.ts'

const files = new WeakMap<Recording, Map<Seat, OwnFile>>()

/** Everything that the system had of one citizen, made once a recording. It names others: for that citizen's own eyes and the facilitator's. Throws an Error for a seat that isn't in the recording. */
export function fileOf(recording: Recording, deps: Library, seat: Seat): OwnFile {
  const made = files.get(recording) ?? new Map<Seat, OwnFile>()
  files.set(recording, made)
  const file = made.get(seat) ?? whole(recording, deps, seat)
  made.set(seat, file)
  return file
}

function whole(recording: Recording, deps: Library, seat: Seat): OwnFile {
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
    touched: touchedBy(recording, seat).map((other) => named(recording, other)),
    twins: twinsOf(recording, deps, seat),
    exam: examOf(recording, seat),
  }
}

function observationsIn(recording: Recording, seat: Seat): OwnFile['observations'] {
  const places = new Map(recording.acts.map(({ id, place }) => [id, place]))
  const struck = new Set(recording.corrections.filter(({ citizen }) => citizen === seat).map(({ ref }) => ref))
  const own = recording.observations.filter(({ citizen }) => citizen === seat)
  return sortedByAll(own, ({ month, slot, id }) => [month, slot, id]).map(({ id, act, month, slot, feature, sensor, actual }) => ({
    id,
    month,
    slot,
    feature,
    sensor,
    // Where a report was made would tell who made it.
    place: isReport(feature) ? null : (places.get(act) ?? null),
    points: pointsOf(recording, seat, id),
    actual: actual === seat ? null : named(recording, actual),
    corrected: struck.has(id),
  }))
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

function carriedFor(recording: Recording, seat: Seat): OwnFile['carried'] {
  return recording.observations
    .filter(({ citizen, actual }) => actual === seat && citizen !== seat)
    .map(({ id, month, feature, citizen }) => ({ month, feature, by: named(recording, citizen), points: pointsOf(recording, citizen, id) }))
}

function causesIn({ ledger }: Recording, seat: Seat): OwnFile['causes'] {
  const kinds = groupedBy(
    ledger.filter(({ citizen }) => citizen === seat),
    ({ cause }) => cause.kind,
  )
  const causes = [...kinds].map(([kind, lines]) => ({ kind, points: lines.reduce((sum, { delta }) => sum + delta, 0), lines: lines.length }))
  return sortedByAll(causes, ({ kind, points }) => [-Math.abs(points), kind])
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

/** Graded by the rules in force in the last month of the system, as theories are. */
function examOf(recording: Recording, seat: Seat): OwnFile['exam'] {
  const { sealed, hastened, struck, room } = beforeReform(recording)
  const [regime, month] = [changed(sealed.regime, { hastened, struck }), gradedMonth({ struck, months: room.months })]
  return recording.exam.cases.map((features, i) => ({
    case: i,
    features,
    answer: recording.exam.answers.find((one) => one.citizen === seat && one.case === i)?.answer ?? null,
    truth: verdictOf(regime, features, month),
  }))
}

/** All that an observation moved in a file, what took it back counted in. */
function pointsOf({ ledger }: Recording, seat: Seat, id: Observation['id']): number {
  return ledger.reduce((sum, { citizen, cause, delta }) => sum + (citizen === seat && cause.ref === id ? delta : 0), 0)
}

function named(recording: Recording, seat: Seat): { seat: Seat; name: string } {
  return { seat, name: citizenAt(recording, seat).name }
}
