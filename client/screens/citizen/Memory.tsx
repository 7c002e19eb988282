import { createContext, use, useState, type ReactNode } from 'react'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { useMe } from './useMe.ts'

type Guess = { month: number; place: string }
type Month = { month: number; places: TownView['places'] }
type Held = {
  guess: Guess | null
  guesses: (place: string) => void
  last: Month | null
  /** The part of the social step that is open, from 0. */
  socialAt: number
  turnsTo: (part: number) => void
  /** What was put away, by kind: an answer, choices from before. */
  away: Readonly<Record<string, string>>
  putAway: (kind: string, what: string) => void
}

const Memory = createContext<Held>({ guess: null, guesses: () => {}, last: null, socialAt: 0, turnsTo: () => {}, away: {}, putAway: () => {} })

/** What this phone remembers while it is open: the last month as the board showed it, and a guess about the next one. Nothing of it is sent. */
export function Remembering({ children }: { children: ReactNode }) {
  const { room, town } = useMe()
  const [guess, setGuess] = useState<Guess | null>(null)
  const [last, setLast] = useState<Month | null>(null)
  const [social, setSocial] = useState({ month: 0, part: 0 })
  const [away, setAway] = useState<Held['away']>({})
  const isShown = Object.values(town.places).some(({ crowds }) => crowds !== null)
  if (isShown && last?.month !== room.month) setLast({ month: room.month, places: town.places })
  const held: Held = {
    guess,
    guesses: (place) => setGuess({ month: room.month, place }),
    last,
    socialAt: social.month === room.month ? social.part : 0,
    turnsTo: (part) => setSocial({ month: room.month, part }),
    away,
    putAway: (kind, what) => setAway((before) => ({ ...before, [kind]: what })),
  }
  return <Memory value={held}>{children}</Memory>
}

export const useMemory = (): Held => use(Memory)
