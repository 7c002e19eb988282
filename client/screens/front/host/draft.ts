import type { RegimeFace, SessionRequest } from '../../../../shared/protocol/rest.ts'
import type { Disclosure } from '../../../../shared/vocabulary/disclosure.ts'
import type { Lesson } from '../../../../shared/vocabulary/lesson.ts'
import type { Length } from '../../../../shared/vocabulary/phase.ts'
import { HOUSE } from '../house.ts'

export type Share = 'own' | 'shared'
export type RoomDraft = { regime: string; disclosure: Disclosure; citizens: number; bots: number; timers: 'on' | 'off' }

/** What a host has chosen so far. */
export type Draft = {
  length: Length
  /** null: a bit of everything. */
  lesson: Lesson | null
  rooms: readonly RoomDraft[]
  deal: Share
  seal: Share
  names: 'given' | 'typed'
  asks: boolean
}

export const MOST_ROOMS = 8
const NO_TIMERS = { plan: 0, social: 0, statement: 0 } as const
const ROOM = { citizens: 40, bots: 0, timers: 'on' } as const

/** Without a lesson, the made-up system; the second room is told its rules. */
const EVERYTHING: Pick<Lesson, 'main' | 'contrast' | 'deal' | 'seal'> = {
  main: { regime: HOUSE, disclosure: 'tier' },
  contrast: { regime: HOUSE, disclosure: 'glass' },
  deal: 'shared',
  seal: 'shared',
}

/** A session that can be opened as it is. */
export function draftFor(length: Length): Draft {
  return { ...withLesson({ length, names: 'given', asks: false, rooms: [{ ...EVERYTHING.main, ...ROOM }] }, null) }
}

/** The draft with the rooms of a lesson, as many as there were. */
export function withLesson(draft: Omit<Draft, 'lesson' | 'deal' | 'seal'>, lesson: Lesson | null): Draft {
  const { main, contrast, deal, seal } = lesson ?? EVERYTHING
  return { ...draft, lesson, deal, seal, rooms: draft.rooms.map((room, i) => ({ ...room, ...(i % 2 === 0 ? main : contrast) })) }
}

/** The draft with so many rooms: a new one is the contrast of the one before it. */
export function withRooms(draft: Draft, count: number): Draft {
  const { main, contrast } = draft.lesson ?? EVERYTHING
  const rooms = Array.from({ length: count }, (_, i) => draft.rooms[i] ?? { ...(i % 2 === 0 ? main : contrast), ...ROOM })
  return { ...draft, rooms }
}

/** The draft with one room changed. */
export function withRoom(draft: Draft, which: number, change: Partial<RoomDraft>): Draft {
  const rooms = draft.rooms.map((room, i) => {
    if (i !== which) return room
    const next = { ...room, ...change }
    return { ...next, bots: Math.min(next.bots, next.citizens) }
  })
  return { ...draft, rooms }
}

/** What the server is asked for. */
export function requestOf({ length, rooms, deal, seal, names, asks }: Draft): SessionRequest {
  return {
    length,
    ...(rooms.length > 1 && { deal, seal }),
    rooms: rooms.map(({ regime, disclosure, citizens, bots, timers }) => ({
      regime,
      disclosure,
      ...(citizens !== ROOM.citizens && { citizens }),
      ...(bots > 0 && { bots }),
      ...(timers === 'off' && { stepSeconds: NO_TIMERS }),
      ...(names === 'typed' && { names }),
      ...(asks && { asks }),
    })),
  }
}

/** The system of an id, which may be that of one of its variants. */
export function faceOf(faces: readonly RegimeFace[] | null | undefined, regime: string): RegimeFace | undefined {
  return faces?.find(({ id, variants }) => id === regime || variants.some((variant) => variant.id === regime))
}
