import { createRequire } from 'node:module'
import { io } from 'socket.io-client'

/** A connection that speaks socket.io. */
export type Line = {
  emit(event: string, ...args: unknown[]): void
  /** Resolves with the server's answer. */
  ask(event: string, ...args: unknown[]): Promise<unknown>
  close(): void
}

export type Called = {
  url: string
  /** The namespace; by default the one that is always there. */
  space?: string
  auth?: object
  hear(event: string, args: unknown[]): void
  /** Every frame as it comes. */
  raw(data: string): void
}

/** Resolves once the server has accepted; rejects with its sentence. */
export type Dial = (called: Called) => Promise<Line>

type WebSocket = {
  send(text: string): void
  terminate(): void
  on(event: 'message', hear: (data: Buffer) => void): void
  on(event: 'error' | 'close', hear: (error?: Error) => void): void
}

/**
 * socket.io over a bare websocket: text frames of engine.io 4 and socket.io 5, as much as a bench needs. The library's own
 * client would be busier with thousands of frames a second than the server that sends them.
 */
export const dialBare: Dial = ({ url, space = '/', auth = {}, hear, raw }) =>
  new Promise((resolve, reject) => {
    const Socket = createRequire(new URL('./rivals/package.json', import.meta.url))('ws') as new (url: string, options: object) => WebSocket
    const socket = new Socket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, { perMessageDeflate: false })
    const prefix = space === '/' ? '' : `${space},`
    const waiting = new Map<number, (answer: unknown) => void>()
    let asked = 0
    const send = (id: number | '', parts: unknown[]) => socket.send(`42${prefix}${id}${JSON.stringify(parts)}`)
    const line: Line = {
      emit: (...parts) => send('', parts),
      ask: (...parts) =>
        new Promise((answered) => {
          waiting.set((asked += 1), answered)
          send(asked, parts)
        }),
      close: () => socket.terminate(),
    }
    const take: Record<string, (text: string) => void> = {
      '0': () => socket.send(`40${prefix}${JSON.stringify(auth)}`),
      '2': () => socket.send('3'),
      '40': () => resolve(line),
      '44': (text) => reject(new Error(text)),
      '42': (text) => {
        const [event, ...args] = JSON.parse(text.slice(prefix.length)) as [string, ...unknown[]]
        hear(event, args)
      },
      '43': (text) => {
        const at = text.indexOf('[')
        const id = Number(text.slice(prefix.length, at))
        waiting.get(id)?.((JSON.parse(text.slice(at)) as unknown[])[0])
        waiting.delete(id)
      },
    }
    socket.on('message', (data) => {
      const text = data.toString()
      raw(text)
      const kind = text.startsWith('4') ? text.slice(0, 2) : text.slice(0, 1)
      take[kind]?.(text.slice(kind.length))
    })
    socket.on('error', (error) => reject(error ?? new Error('the line broke')))
    socket.on('close', () => reject(new Error('the line was closed')))
  })

/** The library's own client, as pages use it. */
export const dialAsPages =
  (options: object): Dial =>
  ({ url, space = '', auth = {}, hear, raw }) =>
    new Promise((resolve, reject) => {
      const socket = io(`${url}${space}`, { auth, forceNew: true, reconnection: false, ...options })
      socket.onAny((event: string, ...args: unknown[]) => hear(event, args))
      socket.io.engine.on('data', (data: string | Buffer) => raw(String(data)))
      const line: Line = {
        emit: (event, ...args) => void socket.emit(event, ...args),
        ask: (event, ...args) => socket.emitWithAck(event, ...args) as Promise<unknown>,
        close: () => void socket.disconnect(),
      }
      socket.once('connect', () => resolve(line)).once('connect_error', reject)
    })
