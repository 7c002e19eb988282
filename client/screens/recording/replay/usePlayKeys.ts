import { useEffect, useRef } from 'react'
import type { Play } from './usePlay.ts'

/** Where a key has another meaning. */
const ELSEWHERE = 'input, select, textarea, [role=tab], [contenteditable]'

/** Arrows move the replay by half a month, with Shift by a whole one; P plays and stops. */
export function usePlayKeys(play: Play): void {
  const latest = useRef(play)
  useEffect(() => {
    latest.current = play
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, shiftKey, target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || (target instanceof Element && target.closest(ELSEWHERE))) return
      const { place, goTo, toggle } = latest.current
      const by = shiftKey ? 2 : 1
      if (key === 'ArrowLeft') goTo(place - by)
      else if (key === 'ArrowRight') goTo(place + by)
      else if (key.toLowerCase() === 'p') toggle()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
}
