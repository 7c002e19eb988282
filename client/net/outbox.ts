import type { Deed, Intent } from '../../shared/vocabulary/intent.ts'
import type { Ack, Refusal, RefusalCode } from '../../shared/vocabulary/refusal.ts'
import type { Later } from './wire.ts'

/** One deed on its way: `saved` is durable on the server, `refused` had no effect. */
export type Pending = {
  id: string
  deed: Deed
  state: 'saving' | 'saved' | 'refused'
  refusal: Refusal | null
  /** Of the journal, once saved. */ version: number | null
}

export type Outbox = {
  /** Queues a deed under a new id and sends it when its turn comes. */
  send(deed: Deed): string
  /** The line is there, or gone. */
  open(): void
  shut(): void
  /** Forgets what was refused: the screen it belonged to is over. */
  forget(): void
  /** Forgets everything, sent or not: it was meant for another room. */
  empty(): void
  all(): readonly Pending[]
}

const ANSWER_WITHIN = 4000
const SAVED_SHOWS = 2500
const AGAIN_AFTER = 400
const AGAIN_AT_MOST = 2000

/** The two refusals after which the same id is sent again. */
const AGAIN: ReadonlySet<RefusalCode> = new Set(['not-saved', 'busy'])

type Parts = {
  emit: (intent: Intent, answered: (ack: Ack) => void) => void
  later: Later
  makeId: () => string
  changed: () => void
  /** An answer is late: is there still a line? */
  unanswered: () => void
  /** It doesn't come, whatever else the line carries: another one is to be dialled. */
  stuck: () => void
}

/**
 * Deeds wait here until the server has answered them. One is on its way at a time, so that a repeat never overtakes a
 * later deed; without an answer the same id goes out again, after a refusal it never does. And it goes out again on another
 * line only: of two copies on one, a room could refuse the first and take the second.
 */
export function createOutbox({ emit, later, makeId, changed, unanswered, stuck }: Parts): Outbox {
  let entries: readonly Pending[] = []
  let isOpen = false
  let flying: string | null = null
  let tries = 0
  let stopClock = () => {}

  const put = (next: readonly Pending[]) => {
    entries = next
    changed()
  }
  const set = (id: string, change: Partial<Pending>) => put(entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)))
  const drop = (id: string) => put(entries.filter((entry) => entry.id !== id))
  const after = (ms: number, run: () => void) => {
    stopClock()
    stopClock = later(ms, run)
  }

  const pump = () => {
    const head = entries.find((entry) => entry.state === 'saving')
    if (!isOpen || flying || !head) return
    const { id, deed } = head
    flying = id
    after(ANSWER_WITHIN, () => {
      unanswered()
      after(ANSWER_WITHIN, stuck)
    })
    emit({ id, ...deed }, (ack) => settle(id, ack))
  }

  const settle = (id: string, ack: Ack) => {
    if (!entries.some((entry) => entry.id === id && entry.state === 'saving')) return
    if (!ack.ok && AGAIN.has(ack.refusal.code)) {
      if (flying !== id) return
      tries += 1
      after(Math.min(AGAIN_AFTER * 2 ** tries, AGAIN_AT_MOST), () => {
        flying = null
        pump()
      })
      return
    }
    if (flying === id) {
      stopClock()
      flying = null
      tries = 0
    }
    if (ack.ok) {
      set(id, { state: 'saved', version: ack.version })
      later(SAVED_SHOWS, () => drop(id))
    } else set(id, { state: 'refused', refusal: ack.refusal })
    pump()
  }

  return {
    send(deed) {
      const id = makeId()
      const key = keyOf(deed)
      const kept = entries.filter((entry) => keyOf(entry.deed) !== key || entry.id === flying)
      put([...kept, { id, deed, state: 'saving', refusal: null, version: null }])
      pump()
      return id
    },
    open() {
      isOpen = true
      flying = null
      pump()
    },
    shut() {
      isOpen = false
      flying = null
      stopClock()
    },
    forget() {
      if (entries.some((entry) => entry.state === 'refused')) put(entries.filter((entry) => entry.state !== 'refused'))
    },
    empty() {
      stopClock()
      flying = null
      tries = 0
      if (entries.length > 0) put([])
    },
    all: () => entries,
  }
}

/** Two deeds with the same key say the same thing twice: only the later one counts. */
function keyOf(deed: Deed): string {
  const of = 'slot' in deed ? deed.slot : 'feature' in deed ? deed.feature : 'seat' in deed ? deed.seat : ''
  return `${deed.type} ${of}`
}
