import { io } from 'socket.io-client'
import { REFUSAL_CODES, type Refusal, type RefusalCode } from '../../shared/vocabulary/refusal.ts'
import type { Key } from './keys.ts'
import type { Dial, Listener } from './wire.ts'

/** A refusal at the door that is worth another try. */
const PASSING: ReadonlySet<RefusalCode> = new Set(['busy', 'not-saved', 'too-fast'])
const AGAIN_AFTER = 2000

declare const __BUILD__: string | undefined
const build = typeof __BUILD__ === 'string' ? __BUILD__ : 'dev'

/** The only code that knows a socket: a line to the room of a key. */
export function dialTo(key: Key): Dial {
  return (listener, held) => {
    const socket = io({
      path: '/socket.io',
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: 300,
      reconnectionDelayMax: 4000,
      auth: (give) => {
        const version = held()
        give({ token: key.token, room: key.room, build, ...(version === undefined ? {} : { version }) })
      },
    })
    let done = false
    const again = () => setTimeout(() => done || socket.connect(), AGAIN_AFTER)

    socket.on('connect', () => listener.up())
    socket.on('disconnect', (reason) => {
      listener.down()
      if (reason === 'io server disconnect') again()
    })
    socket.on('connect_error', (error) => {
      const refusal = refusalIn(error)
      if (!refusal) return listener.down()
      if (!PASSING.has(refusal.code)) return listener.refused(refusal)
      listener.down()
      again()
    })
    socket.on('view', (frame: Parameters<Listener['view']>[0]) => listener.view(frame))
    socket.on('patch', (frame: Parameters<Listener['patch']>[0]) => listener.patch(frame))
    socket.on('closed', (frame: Parameters<Listener['closed']>[0]) => listener.closed(frame))

    return {
      intent: (intent, answered) => void socket.emit('intent', intent, answered),
      resume: (version) => void socket.emit('resume', { version }),
      redial: () => void socket.disconnect().connect(),
      hangUp: () => {
        done = true
        socket.disconnect()
      },
    }
  }
}

function refusalIn(error: Error & { data?: unknown }): Refusal | null {
  const { data } = error
  if (typeof data !== 'object' || data === null || !('code' in data) || !('say' in data)) return null
  const code = REFUSAL_CODES.find((known) => known === data.code)
  return code ? { code, say: String(data.say) } : null
}
