import { alarmGap } from '../../shared/indicators/audit/alarms.ts'
import { gateGap } from '../../shared/indicators/audit/gates.ts'
import { auditedIn } from '../../shared/indicators/audit/people.ts'
import { districtApart } from '../../shared/indicators/proxy-harm.ts'
import { proxiesIn } from '../../shared/indicators/audit/proxies.ts'
import { repairsFor } from '../../shared/indicators/audit/repairs.ts'
import { twinGap } from '../../shared/indicators/audit/twins.ts'
import { DISTRICTS } from '../../shared/vocabulary/content.ts'
import type { Audit } from '../../shared/vocabulary/debrief.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { rescored, type Library } from './rescoring.ts'
import type { Side } from './side.ts'

/** Nothing can be told of so few. */
export const NO_AUDIT: Audit = { gates: null, alarms: null, twins: null, proxies: [], repairs: null }

/** Whether a system treats like lives alike. */
export function auditOf(recording: Recording, deps: Library, side: Side): Audit {
  const { log } = side
  const people = auditedIn(log)
  return {
    gates: gateGap(log, people),
    alarms: alarmGap(log, people),
    twins: twinsIn(recording, deps, side),
    proxies: proxiesIn(log, people, deps.book.personas),
    repairs: repairsFor(log, log.sealed.regime, people),
  }
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
