import type { View } from '../../shared/vocabulary/view.ts'

/** Who holds a key; an onlooker sees what the board shows, on a device of their own. */
export type Role = View['role'] | 'onlooker'

/** What opens a seat of a room from this device. */
export type Key = { room: string; token: string }

const ofRoom = (room: string) => `igs:${room}`
const LAST = 'igs:last'
/** A server erases a session 30 days after the last thing that happened in it: then its keys open nothing. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000

/** The room of each role that was kept last. */
type Last = Partial<Record<Role, string>>

export type Kept = Partial<Record<Role | 'returnCode' | 'recovery' | 'coverSeen' | 'sentence' | 'moved', string | undefined>>

/**
 * The key for a role: from the link that was opened (read once, then gone from the address), from this tab's own history
 * entry, so that several seats can be open side by side, or the one kept last on this device. It is kept anew each time.
 */
export function keyFor(role: Role): Key | null {
  const key = fromLink(role) ?? fromTab(role) ?? fromDevice(role)
  if (key) keep(key.room, {})
  return key
}

/** The key of a role that was kept last on this device, whatever tab it was in. */
export function lastKey(role: Role): Key | null {
  return fromDevice(role)
}

/** The chair that a printed card stands for: its join id, from the address. */
export function cardInLink(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('card')
}

/** Keeps a key on this device and in this tab. */
export function keepKey(role: Role, key: Key): void {
  keep(key.room, { [role]: key.token })
  write(LAST, { ...read<Last>(LAST), [role]: key.room })
  history.replaceState({ ...history.state, key: { ...key, role } }, '')
}

/** What this device knows of a room beside its own view: keys by role, the citizen's return code, whether one came over from another room, the facilitator's recovery words, one's own sentence. */
export function keptOf(room: string): Kept {
  return itemOf(room).kept
}

/** Keeps more about a room on this device, for as long as its server may. */
export function keep(room: string, more: Kept): void {
  write(ofRoom(room), { ...keptOf(room), ...more, until: Date.now() + KEPT_MS })
}

/** Takes everything that this device keeps of some rooms away. */
export function forget(rooms: readonly string[]): void {
  try {
    for (const room of rooms) localStorage.removeItem(ofRoom(room))
    const last = Object.entries(read<Last>(LAST)).filter(([, room]) => !rooms.includes(room))
    if (last.length > 0) write(LAST, Object.fromEntries(last))
    else localStorage.removeItem(LAST)
  } catch {
    return
  }
}

/** Forgets rooms of which nothing was kept for so long that their server has erased them. */
export function forgetOld(now: number): void {
  forget(onDevice().filter((room) => itemOf(room).until < now))
}

/** All that this browser keeps something under, rooms among it, in a fixed order. */
export function onDevice(): string[] {
  try {
    const prefix = ofRoom('')
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length))
      .toSorted()
  } catch {
    return []
  }
}

function itemOf(room: string): { kept: Kept; until: number } {
  const { until = Infinity, ...kept } = read<Kept & { until?: number }>(ofRoom(room))
  return { kept, until }
}

function fromLink(role: Role): Key | null {
  const link = new URLSearchParams(location.hash.slice(1))
  const token = link.get('token')
  const room = link.get('room')
  if (!token || !room) return null
  history.replaceState(null, '', location.pathname)
  keepKey(role, { room, token })
  return { room, token }
}

function fromTab(role: Role): Key | null {
  const held: unknown = history.state
  if (typeof held !== 'object' || held === null || !('key' in held)) return null
  const { key } = held as { key: Key & { role: Role } }
  return key.role === role ? { room: key.room, token: key.token } : null
}

function fromDevice(role: Role): Key | null {
  const room = read<Last>(LAST)[role]
  const token = room && keptOf(room)[role]
  return room && token ? { room, token } : null
}

/** Storage may be full, or forbidden by the browser: then the tab's own key has to do. */
function read<T extends object>(name: string): Partial<T> {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<T>
  } catch {
    return {}
  }
}

function write(name: string, value: object): void {
  try {
    localStorage.setItem(name, JSON.stringify(value))
  } catch {
    return
  }
}
