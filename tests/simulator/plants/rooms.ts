import type { ShownRoom, Visit } from '../../../server/gateway/shown-room.ts'
import { refusal } from '../../../shared/vocabulary/refusal.ts'
import { REPEATED } from './disks.ts'

/** A room whose visits are others. */
const visited = (real: ShownRoom, change: (visit: Visit) => Partial<Visit>): ShownRoom => ({
  ...real,
  enter(screen) {
    const visit = real.enter(screen)
    return { ...visit, ...change(visit) }
  },
})

/** Takes an id that it knows for a new one. */
export function forgetful(real: ShownRoom): ShownRoom {
  const known = new Set<string>()
  return visited(real, ({ submit }) => ({
    submit(intent) {
      const isRepeated = known.has(intent.id)
      known.add(intent.id)
      return submit(isRepeated ? { ...intent, id: `${intent.id}${REPEATED}` } : intent)
    },
  }))
}

/** Says no and does it all the same. */
export function twoFaced(real: ShownRoom): ShownRoom {
  return visited(real, ({ submit }) => ({
    async submit(intent) {
      await submit(intent)
      return { ok: false, refusal: refusal('choice-gone', 'That is not open.') }
    },
  }))
}

/** Tells whoever comes back that they have missed nothing. */
export function soothing(real: ShownRoom): ShownRoom {
  return visited(real, ({ bring }) => ({
    bring: (version, show) => bring(version, (frame) => show(frame.kind === 'patch' ? { ...frame, ops: [] } : frame)),
  }))
}

/** Publishes what all see, and forgets what is somebody's own. */
export function impersonal(real: ShownRoom): ShownRoom {
  return {
    ...real,
    watch: (watcher) =>
      real.watch({
        publish: (publication) => watcher.publish({ ...publication, ownOps: new Map() }),
        refresh: (audience) => watcher.refresh(audience),
        end: (...args) => watcher.end(...args),
        endDesk: (...args) => watcher.endDesk(...args),
      }),
  }
}

/** Boards show the room that was shown before. */
export function crossed(): (real: ShownRoom) => ShownRoom {
  let last: ShownRoom | null = null
  return (real) => {
    const other = last
    last = real
    return { ...real, enter: (screen) => (other && screen.role === 'projector' ? other : real).enter(screen) }
  }
}
