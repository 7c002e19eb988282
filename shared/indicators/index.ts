import { association } from './association.ts'
import { birthright } from './birthright.ts'
import { chilling } from './chilling.ts'
import { cliff } from './cliff.ts'
import { collective } from './collective.ts'
import { conformity } from './conformity.ts'
import { consent } from './consent.ts'
import { contestability } from './contestability.ts'
import { corrected } from './corrected.ts'
import { crowdingOut } from './crowding-out.ts'
import { downward } from './downward.ts'
import { errorBurden } from './error-burden.ts'
import { falseAlarms } from './false-alarms.ts'
import { falseReports } from './false-reports.ts'
import { functionCreep } from './function-creep.ts'
import { gaming } from './gaming.ts'
import { goodhart } from './goodhart.ts'
import type { Indicator } from './indicator.ts'
import { inequality } from './inequality.ts'
import { joined } from './joined.ts'
import { lateralSurveillance } from './lateral-surveillance.ts'
import { legitimacy } from './legitimacy.ts'
import { lockIn } from './lock-in.ts'
import type { Log } from './log.ts'
import { matthew } from './matthew.ts'
import { merit } from './merit.ts'
import { mobility } from './mobility.ts'
import { notOwn } from './not-own.ts'
import { opacity } from './opacity.ts'
import { permanence } from './permanence.ts'
import { proxyHarm } from './proxy-harm.ts'
import { segregation } from './segregation.ts'
import { superstition } from './superstition.ts'
import { watched } from './watched.ts'

/** Every indicator, in the order in which a debrief tells them: what people did, what it did to them, what the system is. */
export const INDICATORS: readonly Indicator[] = [
  chilling,
  conformity,
  superstition,
  opacity,
  gaming,
  crowdingOut,
  collective,
  segregation,
  association,
  notOwn,
  lateralSurveillance,
  downward,
  falseReports,
  errorBurden,
  falseAlarms,
  corrected,
  contestability,
  permanence,
  mobility,
  matthew,
  cliff,
  inequality,
  legitimacy,
  goodhart,
  merit,
  proxyHarm,
  watched,
  birthright,
  functionCreep,
  lockIn,
  consent,
  joined,
]

/** The value of each indicator in a recorded room by its id; null where the log doesn't support it. */
export function indicatorsOf(log: Log): Record<string, number | null> {
  return Object.fromEntries(INDICATORS.map((indicator) => [indicator.id, valueOf(indicator, log)]))
}

/** The value of one, rounded to four places. */
export function valueOf({ measure }: Indicator, log: Log): number | null {
  return rounded(measure(log))
}

/** What the value is a difference to: ordinary life, rounded to four places; null where it is no difference. */
export function baselineOf({ baseline }: Indicator, log: Log): number | null {
  return rounded(baseline?.(log) ?? null)
}

/** A value to four places. No minus before a 0: a recording is compared byte for byte. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000 + 0
}
