import { alarmGap } from '../../shared/indicators/audit/alarms.ts'
import { gateGap } from '../../shared/indicators/audit/gates.ts'
import { auditedIn } from '../../shared/indicators/audit/people.ts'
import { districtApart } from '../../shared/indicators/proxy-harm.ts'
import { proxiesIn } from '../../shared/indicators/audit/proxies.ts'
import { repairsFor } from '../../shared/indicators/audit/repairs.ts'
import { twinGap } from '../../shared/indicators/audit/twins.ts'
import { mayShut } from '../../shared/scoring/consequences.ts'
import { letsOut } from '../../shared/scoring/reforms.ts'
import { DISTRICTS } from '../../shared/vocabulary/content.ts'
import type { Audit } from '../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { rescored, type Library } from './rescoring.ts'
import { shutIn } from './shut.ts'
import type { Side } from './side.ts'

/** Nothing can be told of so few. */
export const NO_AUDIT: Audit = { gates: null, alarms: null, twins: null, proxies: [], repairs: null }

/** Whether a system treats like lives alike. */
export function auditOf(recording: Recording, deps: Library, side: Side): Audit {
  const { log } = side
  const people = auditedIn(log, openDoors(recording, deps, side))
  return {
    gates: gateGap(people),
    alarms: alarmGap(log, people),
    twins: twinsIn(recording, deps, side),
    proxies: proxiesIn(log, people, deps.book.personas),
    repairs: repairsFor(log, log.sealed.regime, people),
  }
}

/** Share of a system's doors that its last standings would open to each, in a month more; nothing where it has none. */
function openDoors(recording: Recording, deps: Library, { log, order }: Side): ReadonlyMap<Seat, number> {
  const { regime } = log.sealed
  const doors = mayShut(regime)
  if (doors.length === 0) return new Map()
  const next = (recording.room.months.at(-1)?.month ?? 0) + 1
  const lives = { observations: log.observations, standings: log.standings, regime, leaves: letsOut(order.reforms) }
  const shut = shutIn(recording, deps, lives)({ month: next, phase: 'rule', event: null, sleeps: false })
  return new Map([...shut].map(([seat, privileges]) => [seat, 1 - privileges.length / doors.length]))
}

/** Both sides of a pair of twins are looked at anew with the same lots; where the rules treat all districts alike there is nothing to look at. */
function twinsIn(recording: Recording, deps: Library, { log, order }: Side): Audit['twins'] {
  if (districtApart(log.sealed.regime) === null) return twinGap(log.standings, log.standings)
  const anew = (lives: Recording) => rescored(lives, deps, { ...order, senses: 'anew' }).standings
  return twinGap(anew(recording), anew(movedOn(recording)))
}

/** The same lives, each from the next district: who lived together still does, so that nothing but the district differs. */
export function movedOn(recording: Recording): Recording {
  const next = (district: string) => DISTRICTS[(DISTRICTS.findIndex((one) => one === district) + 1) % DISTRICTS.length] ?? district
  return { ...recording, citizens: recording.citizens.map((citizen) => ({ ...citizen, district: next(citizen.district) })) }
}
