import type { CitizenIntent, IntentType } from '../vocabulary/intent.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Draft, Game, Own, UndoPoint } from '../vocabulary/state.ts'
import type { Lived, Past } from './contract.ts'

/**
 * What tells two choices of one type apart: of one key only the latest counts. Types that are missing aren't choices of
 * the game that one would make again.
 */
const KEYS: { readonly [T in IntentType]?: readonly string[] } = {
  plan: ['slot'],
  dilemma: [],
  bills: [],
  way: [],
  theory: ['feature'],
  heaviest: [],
  exam: ['case'],
  headline: ['claim'],
  case: ['case'],
  sort: ['card'],
  propose: ['reform'],
  tie: ['seat'],
  untie: ['seat'],
  rate: ['seat'],
  report: [],
  consent: [],
  vote: ['reform'],
  appeal: [],
  file: [],
  question: [],
  protest: [],
  link: [],
}

/** The game as it was, under a new version: only time has gone on, and what people chose since lies before them again. */
export function undone(now: Game, point: UndoPoint, { state: { G: was }, since }: NonNullable<ReturnType<Past>>): Game {
  const { version, now: at, deeds } = now.town
  const shift = at - point.at
  const { began, deadline } = was.town
  const drafts = draftsOf(since)
  return {
    ...was,
    town: { ...was.town, version, now: at, since: version, began: began + shift, deadline: deadline === null ? null : deadline + shift, deeds },
    own: Object.fromEntries(Object.entries(was.own).map(([seat, own]) => [seat, withDrafts(own, drafts.get(Number(seat)))])),
    // What was done since can't be undone: it never was.
    facilitator: { ...was.facilitator, undo: now.facilitator.undo.filter(({ to }) => to < point.to) },
  }
}

function withDrafts(own: Own, drafts: readonly Draft[] = []): Own {
  return drafts.length === 0 ? own : { ...own, drafts: latest([...own.drafts, ...drafts]) }
}

/** What people chose, by chair; who takes a chair begins with nothing. */
function draftsOf(since: readonly Lived[]): Map<Seat, Draft[]> {
  const drafts = new Map<Seat, Draft[]>()
  for (const { actor, intent, month, byHuman } of since) {
    if (intent.type === 'seat.take') drafts.delete(intent.seat)
    if (typeof actor !== 'number' || !byHuman || KEYS[intent.type] === undefined) continue
    const { id: _id, ...deed } = intent
    drafts.set(actor, [...(drafts.get(actor) ?? []), { month, deed: deed as CitizenIntent }])
  }
  return drafts
}

function latest(drafts: readonly Draft[]): Draft[] {
  const byKey = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = keyOf(draft)
    // Whoever chose later comes later, too.
    byKey.delete(key)
    byKey.set(key, draft)
  }
  return [...byKey.values()]
}

function keyOf({ month, deed }: Draft): string {
  return [month, deed.type, ...(KEYS[deed.type] ?? []).map((field) => deed[field as keyof typeof deed])].join()
}
