import type { Later } from './wire.ts'

const BEAT = 1000
/** A beat that comes so late was held up: the page was frozen. */
const LATE = 2000

type Clock = { now: () => number; later: Later }

/**
 * Tells when a page that is looked at may have slept: it is shown again, thawed, taken out of the browser's cache, has a
 * network again, or its clock has jumped. The answer ends the watch.
 */
export function watchWaking(woke: () => void, { now, later }: Clock): () => void {
  const wake = () => {
    if (document.visibilityState === 'visible') woke()
  }
  const restored = ({ persisted }: PageTransitionEvent) => persisted && wake()
  let beatAt = now()
  let stopBeat = () => {}
  const beat = () => {
    const late = now() - beatAt - BEAT
    beatAt = now()
    stopBeat = later(BEAT, beat)
    if (late > LATE) wake()
  }
  stopBeat = later(BEAT, beat)
  document.addEventListener('visibilitychange', wake)
  document.addEventListener('resume', wake)
  addEventListener('pageshow', restored)
  addEventListener('online', wake)
  return () => {
    stopBeat()
    document.removeEventListener('visibilitychange', wake)
    document.removeEventListener('resume', wake)
    removeEventListener('pageshow', restored)
    removeEventListener('online', wake)
  }
}
