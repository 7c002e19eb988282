import { connect, createServer, type Socket } from 'node:net'

/** What a network does to websockets; plain requests always pass. */
export type Treatment = 'passes' | 'refuses' | 'strips' | 'hangs' | 'swallows'

export type SchoolProxy = {
  url: string
  /** Websockets that were asked for. */
  asked(): number
  /** Resolves once so many were asked for. */
  hasAsked(count: number): Promise<void>
  /** From now on no frame of an open websocket gets through, in either direction, and nobody is told. */
  swallow(): void
  /** Connections of now are dead: the server hears that they ended, the device hears nothing. New ones pass. */
  forget(): void
  close(): Promise<void>
}

/** A school's proxy between a phone and a server, with its own idea of websockets. */
export async function schoolProxy(port: number, treatment: Treatment): Promise<SchoolProxy> {
  const open = new Set<Socket>()
  const links = new Set<() => void>()
  const waiting = new Set<() => void>()
  let asked = 0
  let swallows = treatment === 'swallows'

  const joinUp = (device: Socket, first: Buffer, isUpgrade: boolean) => {
    const server = track(connect(port, '127.0.0.1'))
    server.write(first)
    let isAnswered = false
    device.on('data', (chunk: Buffer) => (isUpgrade && swallows ? null : server.write(chunk)))
    server.on('data', (chunk: Buffer) => {
      // The answer to the upgrade itself comes through; what follows it in the same packet doesn't.
      const end = isUpgrade && !isAnswered ? chunk.indexOf('\r\n\r\n') + 4 : 0
      isAnswered = true
      device.write(isUpgrade && swallows ? chunk.subarray(0, end) : chunk)
    })
    let isForgotten = false
    const forget = () => {
      isForgotten = true
      server.destroy()
      device.removeAllListeners('data').resume()
    }
    links.add(forget)
    device.once('close', () => {
      links.delete(forget)
      server.destroy()
    })
    server.once('close', () => isForgotten || device.destroy())
  }
  const track = (socket: Socket) => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    return socket.once('close', () => open.delete(socket))
  }

  const proxy = createServer((socket) => {
    const device = track(socket)
    device.once('data', (first: Buffer) => {
      const isUpgrade = /^upgrade: websocket\r$/im.test(first.toString('latin1'))
      if (isUpgrade) {
        asked += 1
        for (const look of waiting) look()
      }
      if (!isUpgrade || treatment === 'passes' || treatment === 'swallows') return joinUp(device, first, isUpgrade)
      if (treatment === 'refuses') device.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n')
      if (treatment === 'strips')
        joinUp(device, Buffer.from(first.toString('latin1').replace(/^(upgrade|connection): .*\r\n/gim, ''), 'latin1'), false)
    })
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  if (address === null || typeof address === 'string') throw new Error('no address')
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked: () => asked,
    hasAsked(count) {
      return new Promise((resolve) => {
        const look = () => {
          if (asked < count) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      })
    },
    swallow() {
      swallows = true
    },
    forget() {
      for (const forget of links) forget()
    },
    close() {
      for (const socket of open) socket.destroy()
      return new Promise((resolve) => proxy.close(() => resolve()))
    },
  }
}
