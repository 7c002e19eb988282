import { patched } from '../../shared/kit/patch.ts'
import type { Deed, DeedOf, IntentType } from '../../shared/vocabulary/intent.ts'
import type { Refusal } from '../../shared/vocabulary/refusal.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import { createOutbox, type Pending } from './outbox.ts'
import { retiring } from './retiring.ts'
import type { ClosedFrame, Dial, Later, PatchFrame, Redial } from './wire.ts'

export type Status = 'connecting' | 'live' | 'reconnecting' | 'refused' | 'closed'

/** Since when there is no line, by this device's clock, and whether the server said that it restarts. */
export type Lost = { since: number; restarting: boolean }

export type RoomState = {
  status: Status
  /** With `reconnecting`, and with `connecting` once a try has failed. */
  lost: Lost | null
  view: View | null
  version: number | undefined
  /** Server clock minus this device's clock, in ms. */
  clockOffset: number
  pending: readonly Pending[]
  /** Why the door stays shut; with `refused`. */
  refusal: Refusal | null
  /** Why the line was closed for good; with `closed`. */
  closed: ClosedFrame['reason'] | null
  /** The room in which one goes on; with `moved`. */
  movedTo: string | null
}

export type RoomStore = {
  getState(): RoomState
  subscribe(changed: () => void): () => void
  send(deed: Deed): void
  /** The latest deed of this kind that is on its way, just saved, or refused. */
  pendingOf(type: IntentType): Pending | undefined
  /** Deeds of this kind whose effect isn't on the screen yet, oldest first. */
  onTheWay<T extends IntentType>(type: T): DeedOf<T>[]
  /** Seconds until the step's limit; null without a limit. */
  secondsLeft(): number | null
  /** Whole seconds without a line; null while there is one. */
  lostFor(): number | null
  /** Checks the line at once: the device may have slept, and the line with it. */
  wake(): void
  /** Somebody touched the screen; the server is told now and then. */
  touch(): void
  /** Whole seconds since somebody last did, or since the step began. */
  untouchedFor(): number
  /** Hangs up; for tests and when the screen is left. */
  stop(): void
}

/** How long an answer may take: after a sleep, and when a busy server is the likelier reason. */
const PROMPT = 1000
const PATIENT = 3000

/** Signs of life are sent at most so often. */
const TELL_EVERY = 5000

type Parts = { dial: Dial; now: () => number; later: Later; makeId: () => string }

/** What one screen knows of its room: the view kept up to date patch by patch, and the deeds on their way. */
export function createRoomStore({ dial, now, later, makeId }: Parts): RoomStore {
  const listeners = new Set<() => void>()
  let state: RoomState = {
    status: 'connecting',
    lost: null,
    view: null,
    version: undefined,
    clockOffset: Number.NEGATIVE_INFINITY,
    pending: [],
    refusal: null,
    closed: null,
    movedTo: null,
  }
  let restarting = false
  const page = retiring()
  let touched = now()
  let asked = now()
  let told = Number.NEGATIVE_INFINITY
  let check: { due: number; stop: () => void } | null = null

  const change = (part: Partial<RoomState>) => {
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }

  const heard = () => {
    check?.stop()
    check = null
  }

  /** Asks what is missing; without an answer in time the line is dead, whatever it says of itself. */
  const ask = (version: number, within: number, why: Redial) => {
    const due = now() + within
    if (check && check.due <= due) return
    check?.stop()
    check = {
      due,
      stop: later(within, () => {
        check = null
        wire.redial(why)
      }),
    }
    wire.resume(version)
  }
  const doubt = (within: number, why: Redial) => {
    const { status, version } = state
    if (status === 'live' && version !== undefined) ask(version, within, why)
  }

  const show = (view: View, version: number) => {
    restarting = false
    const before = state.view?.room
    const clockOffset = Math.max(state.clockOffset, view.room.now - now())
    const cameBack = state.status !== 'live'
    if (before && before.roomId !== view.room.roomId) outbox.empty()
    change({ view, version, clockOffset, status: 'live', lost: null, refusal: null })
    if (before && momentOf(before) !== momentOf(view.room)) {
      asked = now()
      outbox.forget()
    }
    if (cameBack) outbox.open()
    retire()
  }

  const patch = ({ from, to, ops }: PatchFrame) => {
    const { view, version } = state
    if (view === null || version === undefined) return
    if (from !== version && to > version) return ask(version, PATIENT, 'deaf')
    heard()
    if (from !== version) return
    const next = tryPatch(view, ops)
    if (next) return show(next, to)
    change({ version: undefined })
    wire.redial('misfit')
  }

  const outbox = createOutbox({
    emit: (intent, answered) => wire.intent(intent, answered),
    later,
    makeId,
    changed: () => {
      change({ pending: outbox.all() })
      retire()
    },
    unanswered: () => doubt(PATIENT, 'deaf'),
    stuck: () => wire.redial('misfit'),
  })

  const end = (part: Partial<RoomState>) => {
    heard()
    outbox.shut()
    change(part)
    wire.hangUp()
  }

  const retire = () => {
    if (state.status === 'live' && page.isOver(state)) end({ status: 'closed', closed: 'reload' })
  }

  const wire = dial(
    {
      up: heard,
      down: () => {
        heard()
        outbox.shut()
        const { status, lost } = state
        if (status === 'live') change({ status: 'reconnecting', lost: { since: now(), restarting } })
        else if (!lost) change({ lost: { since: now(), restarting } })
      },
      refused: (refusal) => end({ status: 'refused', refusal }),
      view: ({ view, version }) => {
        heard()
        show(view, version)
      },
      patch,
      closed: ({ reason, room }) => {
        if (reason === 'restarting') restarting = true
        else end({ status: 'closed', closed: reason, movedTo: room ?? null })
      },
      newer: page.newer,
    },
    () => (state.view && state.version !== undefined ? { room: state.view.room.roomId, version: state.version } : undefined),
  )

  return {
    getState: () => state,
    subscribe(changed) {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
    send: (deed) => void outbox.send(deed),
    pendingOf: (type) => state.pending.findLast((entry) => entry.deed.type === type),
    onTheWay: (type) => state.pending.filter((entry) => isUnseen(entry, state.version)).flatMap(({ deed }) => (isDeedOf(deed, type) ? [deed] : [])),
    secondsLeft: () => secondsLeft(state, now()),
    lostFor: () => (state.lost ? Math.max(0, Math.floor((now() - state.lost.since) / 1000)) : null),
    wake() {
      if (state.status === 'live') doubt(PROMPT, 'woke')
      else if (state.status === 'connecting' || state.status === 'reconnecting') wire.redial('woke')
    },
    touch() {
      touched = now()
      if (state.status !== 'live' || touched - told < TELL_EVERY) return
      told = touched
      wire.here()
    },
    untouchedFor: () => Math.floor((now() - Math.max(touched, asked)) / 1000),
    stop: () => {
      heard()
      outbox.shut()
      wire.hangUp()
    },
  }
}

/** Seconds until the step's limit, or one's own where one may take longer, by the server's clock, rounded up; null without a limit. */
export function secondsLeft({ view, clockOffset }: Pick<RoomState, 'view' | 'clockOffset'>, now: number): number | null {
  if (!view) return null
  const { paused, held, left } = view.room
  const deadline = view.me?.deadline ?? view.room.deadline
  const ms = paused || held ? left : deadline === null ? null : deadline - (now + clockOffset)
  return ms === null ? null : Math.max(0, Math.ceil(ms / 1000))
}

function isUnseen({ state, version }: Pending, shown: number | undefined): boolean {
  return state === 'saving' || (state === 'saved' && (version ?? 0) > (shown ?? 0))
}

function isDeedOf<T extends IntentType>(deed: Deed, type: T): deed is DeedOf<T> {
  return deed.type === type
}

/** What a screen is about: with a new moment, its refusals are over and its heading is read out. */
export function momentOf({ phase, month, step }: View['room']): string {
  return `${phase} ${month} ${step ?? ''}`
}

function tryPatch(view: View, ops: PatchFrame['ops']): View | null {
  try {
    return patched(view, ops)
  } catch {
    return null
  }
}
