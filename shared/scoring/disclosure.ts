import type { Disclosure } from '../vocabulary/disclosure.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { LedgerLine, Observation } from '../vocabulary/ledger.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'
import type { AppealAnswer, Doors, Notice, NoticeLine, TieNotice } from '../vocabulary/state.ts'

export type Granted = {
  value: boolean
  tier: boolean
  why: 'lines' | 'codes' | 'direction' | 'nothing'
  /** The rules on the wall. */
  rules: boolean
  /** Tiers of one's ties, and which way each is said to pull. */
  ties: boolean
  /** Which doors are shut, without trying. */
  doors: boolean
  /** What is shown of one's file on asking, where the regime shows entries. */
  file: 'points' | 'entries' | 'nothing'
  /** The best answer to what one would have to change. */
  answers: 'exactly' | 'vaguely' | 'nothing'
}

/** What each disclosure level tells a citizen: the one table, and the allow-list of the secrecy tests. */
export const DISCLOSED: Readonly<Record<Disclosure, Granted>> = {
  glass: { value: true, tier: true, why: 'lines', rules: true, ties: true, doors: true, file: 'points', answers: 'exactly' },
  reasons: { value: true, tier: true, why: 'codes', rules: false, ties: true, doors: true, file: 'points', answers: 'exactly' },
  score: { value: true, tier: true, why: 'direction', rules: false, ties: true, doors: true, file: 'entries', answers: 'exactly' },
  tier: { value: false, tier: true, why: 'nothing', rules: false, ties: true, doors: true, file: 'entries', answers: 'vaguely' },
  doors: { value: false, tier: false, why: 'nothing', rules: false, ties: false, doors: false, file: 'nothing', answers: 'nothing' },
}

export type Statement = {
  regime: SealedRegime
  month: number
  /** null: no score yet. */
  value: number | null
  /** The standing of the month before. */
  before: number
  tier: string | null
  doors: Doors
  lines: readonly LedgerLine[]
  /** Lines that the citizen's ledger held before. */
  earlier: number
  observations: ReadonlyMap<string, Observation>
  /** The citizen's ties with their standings; null: none yet. */
  ties: { seat: Seat; value: number | null; tier: string | null }[]
  /** The answer to an appeal of this month. */
  appeal: AppealAnswer | null
}

/** The notice of a month as far as the level goes; built by naming fields. */
export function noticeAt(level: Disclosure, statement: Statement): Notice {
  const granted = DISCLOSED[level]
  const { month, value, before, tier, doors } = statement
  return {
    month,
    ...(granted.value && { value }),
    ...(granted.tier && tier !== null && { tier }),
    ...(granted.why !== 'nothing' && { direction: value === null || value === before ? 'same' : value > before ? 'up' : 'down' }),
    ...(granted.why === 'codes' && { reasons: reasonCodes(statement) }),
    ...(granted.why === 'lines' && { lines: statement.lines.map((line, i) => noticeLine(line, statement.earlier + i + 1, statement.observations)) }),
    ...(granted.doors && { shut: doors.shut }),
    ...(granted.rules && { because: doors.because }),
    ...(granted.ties && { ties: statement.ties.map((tie) => tieNotice(statement, tie)) }),
    ...(statement.appeal !== null && { appeal: statement.appeal }),
  }
}

/** A tie lifts or drags, as the app has it, by whether it stands better or worse than oneself; where friends don't count it does neither. */
function tieNotice({ regime, value }: Statement, tie: Statement['ties'][number]): TieNotice {
  const counts = 'how' in regime.network || regime.decisions.some(({ kind }) => kind === 'friends-mean')
  if (!counts) return { seat: tie.seat, tier: tie.tier }
  const distance = tie.value === null || value === null ? 0 : (tie.value - value) * (regime.scale.better === 'high' ? 1 : -1)
  return { seat: tie.seat, tier: tie.tier, pull: distance > 0 ? 'lifts' : distance < 0 ? 'drags' : 'level' }
}

/** At most four codes of what worked against the citizen, heaviest first, as adverse-action notices give them: an account, or its own words, never an act. */
export function reasonCodes({ regime, lines, observations }: Pick<Statement, 'regime' | 'lines' | 'observations'>): string[] {
  const against = new Map<string, number>()
  const sign = regime.scale.better === 'high' ? -1 : 1
  for (const line of lines) {
    const seen = line.cause.ref === null ? undefined : observations.get(line.cause.ref)
    const code = line.cause.kind === 'friends' ? 'friends' : seen ? regime.effects[seen.feature]?.account : undefined
    if (code && sign * line.delta > 0) against.set(code, (against.get(code) ?? 0) + Math.abs(line.delta))
  }
  return [...against]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 4)
    .map(([code]) => reasonFor(regime, code))
}

/** What stands for an account in a notice: the regime's own words, or its id, for which content has some. */
export function reasonFor({ accounts }: SealedRegime, id: string): string {
  return accounts.find((account) => account.id === id)?.reason ?? id
}

/** Numbered among the citizen's own: the ledger's numbers would tell how much was written about others. */
function noticeLine(line: LedgerLine, seq: number, observations: ReadonlyMap<string, Observation>): NoticeLine {
  const seen = line.cause.ref === null ? undefined : observations.get(line.cause.ref)
  return {
    seq,
    month: line.month,
    kind: line.cause.kind,
    feature: seen?.feature ?? null,
    sensor: seen?.sensor ?? null,
    delta: line.delta,
    balance: line.balance,
  }
}
