import { nanoid } from 'nanoid'
import { io } from 'socket.io-client'
import { PROTOCOL } from '../../shared/protocol/version.ts'
import { REFUSAL_CODES, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { Key } from './keys.ts'
import type { Ear, PlugIn } from './line.ts'
import { POLLING, shakeOffDeadConnections } from './polling.ts'

/** The server ends a poll at its next ping, after 10 s: one that takes longer than this hangs. */
const POLL_WITHIN = 20_000

declare const __BUILD__: string | undefined
const build = typeof __BUILD__ === 'string' ? { build: __BUILD__ } : {}

/** The only code that knows a socket: connections of one line to the room of a key. */
export function plugTo(key: Key, server = location.origin): PlugIn {
  const line = nanoid()
  let dial = 0
  return (transport, held, ear) => {
    dial += 1
    const socket = io(server, {
      path: '/socket.io',
      transports: transport === 'polling' ? POLLING : ['websocket'],
      transportOptions: { polling: { requestTimeout: POLL_WITHIN } },
      forceNew: true,
      reconnection: false,
      auth: {
        token: key.token,
        room: key.room,
        ...held,
        line: { id: line, dial },
        protocol: PROTOCOL,
        ...build,
      },
    })
    socket.on('connect', () => ear.up())
    socket.on('disconnect', (reason) => ear.down(reason === 'io server disconnect'))
    socket.on('connect_error', (error) => {
      const refusal = refusalIn(error)
      if (refusal) ear.refused(refusal)
      else ear.down(false)
    })
    socket.on('view', (frame: Parameters<Ear['view']>[0]) => ear.view(frame))
    socket.on('patch', (frame: Parameters<Ear['patch']>[0]) => ear.patch(frame))
    socket.on('newer', () => ear.newer())
    socket.on('closed', (frame: Parameters<Ear['closed']>[0]) => ear.closed(frame))

    return {
      intent: (intent, answered) => void socket.emit('intent', intent, answered),
      resume(version) {
        if (transport === 'polling') shakeOffDeadConnections(server)
        socket.emit('resume', { version })
      },
      here: () => void socket.emit('here'),
      drop() {
        socket.removeAllListeners().disconnect()
        // At once, whatever may still be on its way: the line may be dead.
        socket.io.engine.transport.close()
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
