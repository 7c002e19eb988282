import type { View } from '../../shared/vocabulary/view.ts'

/** Who holds a key; an onlooker sees what the board shows, on a device of their own. */
export type Role = View['role'] | 'onlooker'

/** What opens a seat of a room from this device. */
export type Key = { room: string; token: string }

const ofRoom = (room: string) => `igs:${room}`
const LAST = 'igs:last'

export type Kept = Partial<Record<Role | 'returnCode' | 'recovery' | 'coverSeen' | 'sentence' | 'moved', string | undefined>>

/**
 * The key for a role: from the link that was opened (read once, then gone from the address), from this tab's own history
 * entry, so that several seats can be open side by side, or the one kept last on this device.
 */
export function keyFor(role: Role): Key | null {
  return fromLink(role) ?? fromTab(role) ?? fromDevice(role)
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
  write(LAST, { ...read(LAST), [role]: key.room })
  history.replaceState({ ...history.state, key: { ...key, role } }, '')
}

/** What this device knows of a room beside its own view: keys by role, the citizen's return code, whether one came over from another room, the facilitator's recovery words, one's own sentence. */
export function keptOf(room: string): Kept {
  return read(ofRoom(room))
}

/** Keeps more about a room on this device. */
export function keep(room: string, more: Kept): void {
  write(ofRoom(room), { ...read(ofRoom(room)), ...more })
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
  const room = read(LAST)[role]
  const token = room && read(ofRoom(room))[role]
  return room && token ? { room, token } : null
}

/** Storage may be full, or forbidden by the browser: then the tab's own key has to do. */
function read(name: string): Kept {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}') as Kept
  } catch {
    return {}
  }
}

function write(name: string, value: Kept): void {
  try {
    localStorage.setItem(name, JSON.stringify(value))
  } catch {
    return
  }
}
