import type { Book } from '../../../shared/vocabulary/content.ts'
import { isFeature, type Feature } from '../../../shared/vocabulary/feature.ts'
import type { MeView, View } from '../../../shared/vocabulary/view.ts'
import { COMMON_BELIEFS, learned, type Beliefs, type Lesson } from './beliefs.ts'

/** What a bot keeps of the screens that it saw at each month's end; gone with a restart of the server. */
export type Memory = {
  /** Month of the last statement that was read. */
  month: number
  beliefs: Beliefs
  tier: string | null
  /** Whether the last notice was worse than the one before. */
  fell: boolean
  /** Whether somebody protested last month. */
  stirred: boolean
  /** Of all months: how many wanted a place, how many of them waited; and how many wanted it last month. */
  places: Readonly<Record<string, { wanted: number; waited: number; last: number }>>
  /** Activities that one has done, or came for. */
  tried: readonly string[]
}

export const NO_MEMORY: Memory = { month: 0, beliefs: COMMON_BELIEFS, tier: null, fell: false, stirred: false, places: {}, tried: [] }

/** What is remembered once a statement was read; reading it twice teaches nothing. */
export function remembered(memory: Memory, view: View, me: MeView, book: Book): Memory {
  const { month, step } = view.room
  if (step !== 'statement' || month === memory.month) return memory
  const lesson = lessonOf(memory, view, me, book)
  const told = lesson.lines.reduce((sum, { points }) => sum + points, 0)
  return {
    month,
    beliefs: learned(memory.beliefs, lesson),
    tier: me.standing?.tier ?? memory.tier,
    fell: lesson.trend < 0 || told < 0,
    stirred: view.town.news.includes('protest'),
    places: crowdsOf(memory, view),
    tried: [...new Set([...memory.tried, ...me.diary.filter(({ slot }) => slot > 0).map(({ what }) => what)])],
  }
}

function crowdsOf({ places }: Memory, view: View): Memory['places'] {
  return Object.fromEntries(
    Object.entries(view.town.places).map(([id, { crowds }]) => {
      const last = (crowds ?? []).reduce((sum, { wants }) => sum + wants, 0)
      const waited = (crowds ?? []).reduce((sum, { waiting }) => sum + waiting.length, 0)
      const before = places[id]
      return [id, { wanted: (before?.wanted ?? 0) + last, waited: (before?.waited ?? 0) + waited, last }]
    }),
  )
}

function lessonOf(memory: Memory, view: View, me: MeView, book: Book): Lesson {
  const { standing } = me
  const sign = view.room.regime?.better === 'low' ? -1 : 1
  const scale = 1000 / (standing?.of ?? 1000)
  const lines = (standing?.lines ?? []).flatMap(({ feature, delta }) => (feature === null ? [] : [{ feature, points: sign * delta * scale }]))
  return { did: didIn(me, book), trend: trendOf(memory, view, me, sign), codes: standing?.reasons ?? [], lines }
}

function trendOf({ tier }: Memory, view: View, { standing, diary }: MeView, sign: 1 | -1): Lesson['trend'] {
  const direction = standing?.direction
  if (direction !== undefined) return direction === 'same' ? 0 : (direction === 'up') === sign > 0 ? 1 : -1
  const rank = (letter: string | null | undefined) => view.room.regime?.tiers.findIndex((one) => one.letter === letter) ?? -1
  const [before, now] = [rank(tier), rank(standing?.tier)]
  if (before >= 0 && now >= 0) return now < before ? 1 : now > before ? -1 : 0
  return diary.some(({ outcome }) => outcome === 'shut') ? -1 : 0
}

const NOTED: Readonly<Record<string, readonly Feature[]>> = {
  bills: ['pay.ontime'],
  putoff: ['pay.late'],
  'debt-grew': ['pay.late'],
  'way-red': ['cross.red'],
  'way-fast': ['drive.fast'],
}

/** What was done this month, as the own diary has it. */
function didIn({ diary, dilemma }: MeView, book: Book): Feature[] {
  const card = dilemma ? book.dilemmas[dilemma.id] : undefined
  const answered = card && dilemma?.answer ? card[dilemma.answer].features : []
  const done = diary.flatMap(({ what, outcome }) => (outcome === 'done' ? (book.activities[what]?.features ?? []) : (NOTED[what] ?? [])))
  return [...new Set([...answered, ...done])].filter(isFeature)
}
