import type { Intent } from '../../shared/vocabulary/intent.ts'
import type { Ack, Refusal, RefusalCode } from '../../shared/vocabulary/refusal.ts'
import type { Chooser, Transport } from './transport.ts'
import type { Dial, Held, Later, Listener } from './wire.ts'

/** One connection, from its first try to its end: it never comes back by itself. */
export type Plug = {
  intent(intent: Intent, answered: (ack: Ack) => void): void
  resume(version: number): void
  here(): void
  /** Ends it; nothing more is heard of it. */
  drop(): void
}

/** What a connection tells. */
export type Ear = Pick<Listener, 'view' | 'patch' | 'closed' | 'newer'> & {
  up(): void
  /** It broke, or was never made. `sent`: by the server, which has had enough of it. */
  down(sent: boolean): void
  refused(refusal: Refusal): void
}

export type PlugIn = (transport: Transport, held: Held | undefined, ear: Ear) => Plug

type Parts = {
  plugIn: PlugIn
  chooser: Chooser
  now: () => number
  later: Later
  /** From 0 up to 1: spreads a class that lost its network at once. */ chance: () => number
}

/** A refusal at the door that is worth another try. */
const PASSING: ReadonlySet<RefusalCode> = new Set(['busy', 'not-saved', 'too-fast'])
const PASSES_IN = 2000
/** A proxy may hold a websocket for ever: then polling gets its turn, soon enough to be up within 3 s. Each round has more time, for slow networks. */
const UP_WITHIN = { websocket: 2000, polling: 3000 }
const UP_AT_MOST = 9000
const FIRST_FRAME_WITHIN = 6000
const FIRST_WAIT = 300
/** Half as much again by lot. A server that was killed is back in 2 to 4 s, and its class is to be back 8 s after the kill. */
const LONGEST_WAIT = 2000
/** A try that is as young as this isn't begun anew because the page woke up. */
const FRESH = 1000

/** A line to a room that is dialled again for as long as it takes, by whichever transport gets through. */
export function createLine({ plugIn, chooser, now, later, chance }: Parts): Dial {
  return (listener, held) => {
    let plug: Plug | null = null
    let transport: Transport = chooser.next()
    let triedAt = 0
    let tries = 0
    let isUp = false
    let stopClock = () => {}

    const after = (ms: number, run: () => void) => {
      stopClock()
      stopClock = later(ms, run)
    }
    const drop = () => {
      stopClock()
      isUp = false
      plug?.drop()
      plug = null
    }
    const dial = () => {
      drop()
      triedAt = now()
      transport = chooser.next()
      plug = plugIn(transport, held(), ear)
      after(Math.min(UP_WITHIN[transport] * (tries + 1), UP_AT_MOST), failed)
    }
    const again = (ms: number) => after(ms * (0.5 + chance()), dial)
    const failed = () => {
      const tried = transport
      drop()
      chooser.failed(tried)
      listener.down()
      if (tried === 'websocket') dial()
      else again(Math.min(FIRST_WAIT * 2 ** tries++, LONGEST_WAIT))
    }
    const came = () => {
      if (isUp) return
      isUp = true
      tries = 0
      stopClock()
      chooser.worked(transport)
    }
    const ear: Ear = {
      up() {
        after(FIRST_FRAME_WITHIN, failed)
        listener.up()
      },
      down(sent) {
        if (!isUp && !sent) return failed()
        drop()
        listener.down()
        again(sent ? PASSES_IN : FIRST_WAIT)
      },
      refused(refusal) {
        chooser.worked(transport)
        drop()
        if (!PASSING.has(refusal.code)) return listener.refused(refusal)
        listener.down()
        again(PASSES_IN)
      },
      view(frame) {
        came()
        listener.view(frame)
      },
      patch(frame) {
        came()
        listener.patch(frame)
      },
      closed: (frame) => listener.closed(frame),
      newer: () => listener.newer(),
    }

    dial()
    return {
      intent: (intent, answered) => plug?.intent(intent, answered),
      resume: (version) => plug?.resume(version),
      here: () => plug?.here(),
      redial(why) {
        if (why === 'woke' && plug && !isUp && now() - triedAt < FRESH) return
        if (why === 'deaf') chooser.failed(transport)
        drop()
        listener.down()
        dial()
      },
      hangUp: drop,
    }
  }
}
