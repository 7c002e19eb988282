import { connect, createServer, type Socket } from 'node:net'

export type FlakyNetwork = {
  url: string
  /** Cuts every connection and lets no new one through. */
  cut(): void
  heal(): void
  close(): Promise<void>
}

/** A path to a server that can be cut: one device's Wi-Fi. */
export async function flakyNetwork(port: number): Promise<FlakyNetwork> {
  const open = new Set<Socket>()
  let isCut = false
  const proxy = createServer((device) => {
    if (isCut) return void device.destroy()
    const server = connect(port, '127.0.0.1')
    for (const socket of [device, server]) {
      open.add(socket)
      socket.once('close', () => {
        open.delete(socket)
        device.destroy()
        server.destroy()
      })
      socket.on('error', () => socket.destroy())
    }
    device.pipe(server).pipe(device)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  if (address === null || typeof address === 'string') throw new Error('no address')
  const destroyAll = () => [...open].forEach((socket) => socket.destroy())
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut() {
      isCut = true
      destroyAll()
    },
    heal() {
      isCut = false
    },
    close() {
      destroyAll()
      return new Promise((resolve) => proxy.close(() => resolve()))
    },
  }
}
