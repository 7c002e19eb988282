import { useEffect, useState } from 'react'

export const SPEEDS = [1, 2, 4] as const
export type Speed = (typeof SPEEDS)[number]

/** How long half a month stays at the slowest speed. */
const HALF_MS = 4000

/** Where a replay is, and the ways to move it. */
export type Play = {
  place: number
  goTo: (place: number) => void
  isPlaying: boolean
  toggle: () => void
  speed: Speed
  setSpeed: (speed: Speed) => void
  /** How long half a month stays on the board, in ms. */
  halfMs: number
}

/** Goes through `count` places one after the other while it plays, and stops at the last. */
export function usePlay(count: number): Play {
  const [place, setPlace] = useState(0)
  const [isPlaying, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>(1)
  const last = Math.max(0, count - 1)
  const halfMs = HALF_MS / speed
  useEffect(() => {
    if (!isPlaying) return
    if (place >= last) return setPlaying(false)
    const timer = setTimeout(() => setPlace(place + 1), halfMs)
    return () => clearTimeout(timer)
  }, [isPlaying, place, last, halfMs])
  return {
    place,
    goTo: (next) => setPlace(Math.min(last, Math.max(0, next))),
    isPlaying,
    toggle() {
      if (!isPlaying && place >= last) setPlace(0)
      setPlaying(!isPlaying)
    },
    speed,
    setSpeed,
    halfMs,
  }
}
