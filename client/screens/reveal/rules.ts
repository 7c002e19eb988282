import type { Effect } from '../../../shared/vocabulary/intent.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { RevealView } from '../../../shared/vocabulary/view.ts'

type Rule = RevealView['rules'][number]

/** Points that hold from a month on; `from` is null for those of the beginning. */
export type Stage = { points: number; from: number | null }

/** A line of the poster: a feature and what one observation of it was worth, one stage for each time that it changed. */
export type PosterLine = { feature: string; stages: readonly Stage[]; print: readonly Print[] }

/** Small print of a rule: the second time, the lowest that it lets one fall, the most it moves, the account it counts in, and others. */
export type Print =
  | { says: 'again'; points: readonly number[] }
  | { says: 'atMost'; standing: number }
  | { says: 'most'; points: number }
  | { says: 'account'; account: string }
  | { says: 'elsewhere'; parts: number }

/**
 * The rules as a poster: what counted, largest first, and what was watched for nothing. What people were surest of, and
 * wrong about, is on it even when it did nothing.
 */
export function posterOf({ rules, updates, wrongest, sealed }: Pick<RevealView, 'rules' | 'updates' | 'wrongest' | 'sealed'>): {
  lines: PosterLine[]
  idle: string[]
} {
  const lines = rules.filter(({ feature, points }) => points.some((p) => p !== 0) || feature === wrongest?.feature)
  return {
    lines: lines.map((rule) => lineOf(rule, updates, sealed.regime)),
    idle: rules.filter((rule) => !lines.includes(rule)).map(({ feature }) => feature),
  }
}

function lineOf({ feature, points }: Rule, updates: readonly number[], regime: SealedRegime): PosterLine {
  const stages = points
    .map((p, i) => ({ points: p, from: i === 0 ? null : (updates[i - 1] ?? null) }))
    .filter((stage, i) => i === 0 || stage.points !== points[i - 1])
  return { feature, stages, print: printOf(regime, feature) }
}

/** The month whose update made the wrongest belief wrong; null where it had never been right. */
export function rightBefore({ wrongest, rules, updates }: Pick<RevealView, 'wrongest' | 'rules' | 'updates'>): number | null {
  const points = rules.find(({ feature }) => feature === wrongest?.feature)?.points ?? []
  const last = points.findLastIndex((each) => effectOf(each) === wrongest?.believed)
  return last < 0 ? null : (updates[last] ?? null)
}

const effectOf = (points: number): Effect => (points > 0 ? 'raises' : points < 0 ? 'lowers' : 'nothing')

function printOf(regime: SealedRegime, feature: string): Print[] {
  const effect = regime.effects[feature]
  if (!effect) return []
  const { account, again, atMost, most, also } = effect
  const named = regime.family === 'list' ? regime.accounts.length > 1 : isCurve(regime, account)
  return [
    ...(named ? [{ says: 'account', account } as const] : []),
    ...(again ? [{ says: 'again', points: again } as const] : []),
    ...(atMost !== undefined ? [{ says: 'atMost', standing: atMost } as const] : []),
    ...(most !== undefined ? [{ says: 'most', points: most } as const] : []),
    ...(also ? [{ says: 'elsewhere', parts: also.length } as const] : []),
  ]
}

/** Whether what is entered in an account isn't simply added up. */
function isCurve({ accounts }: SealedRegime, account: string): boolean {
  return accounts.some(({ id, signal }) => id === account && signal !== undefined)
}

/** A change, or small print, stands under its line, and takes this much of one. */
const CHANGE = 0.7

/** How many lines high a column is. */
export function heightOf(lines: readonly PosterLine[]): number {
  return lines.reduce((sum, { stages, print }) => sum + 1 + CHANGE * (stages.length - 1 + Number(print.length > 0)), 0)
}

/** Lines dealt over columns from the top down, as even in height as they go. */
export function inColumns(lines: readonly PosterLine[], count: number): PosterLine[][] {
  const columns: PosterLine[][] = []
  let rest = lines
  for (let left = count; left > 0 && rest.length > 0; left -= 1) {
    const even = heightOf(rest) / left
    const end = rest.findIndex((_, i) => heightOf(rest.slice(0, i + 1)) >= even - 0.45)
    columns.push(rest.slice(0, end + 1))
    rest = rest.slice(end + 1)
  }
  return columns
}

/** What one observation is worth, where points alone would not tell it truly. `for` and `against`: in an account whose value is a curve, a share or a mean of what is entered. */
export type Worth = 'points' | 'listed' | 'unlisted' | 'rated' | 'for' | 'against'

/** How an entry of so many points about a feature counts in a regime. */
export function worthOf(regime: SealedRegime, feature: string, points: number): Worth {
  const { effects, terms, family } = regime
  if (points === 0) return 'points'
  if (family === 'list') return points > 0 ? 'listed' : 'unlisted'
  if ('raters' in terms && terms.raters.features.includes(feature)) return 'rated'
  if (isCurve(regime, effects[feature]?.account ?? '')) return points > 0 ? 'for' : 'against'
  return 'points'
}

/** Whether all that counted in a regime is told in points. */
export function isInPoints(regime: SealedRegime): boolean {
  return Object.entries(regime.effects).every(([feature, { points }]) => worthOf(regime, feature, points) === 'points')
}
