import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import { tellBench } from './process.ts'
import { readScript } from './script.ts'
import { ScriptedRoom, type Publication } from './scripted.ts'

/**
 * The practical limit: socket.io with patches made by hand, one frame for all and one for each who sees more, no rules, no
 * journal. With the argument `batched` the first change goes at once and what comes within the next 10 ms goes together.
 */
const BATCH_MS = 10

const script = readScript()
const isBatched = process.argv[3] === 'batched'
const http = createServer((_request, response) => response.writeHead(404).end())
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false, serveClient: false })
const rooms = new Map<string, { room: ScriptedRoom; held: Publication[]; waits: boolean }>()

io.on('connection', (socket: Socket) => {
  const { room: id, who } = socket.handshake.auth as { room: string; who: string }
  const open = rooms.get(id) ?? { room: new ScriptedRoom(script), held: [], waits: false }
  rooms.set(id, open)
  void socket.join([id, `${id}:${who}`])
  socket.emit('view', open.room.viewFor(who))
  socket.on('move', (move: unknown, answer: (version: number) => void) => {
    const publication = open.room.move(who, move)
    answer(publication.to)
    if (!isBatched) return publish(id, publication)
    open.held.push(publication)
    if (!open.waits) flush(id, open)
  })
})

function flush(id: string, open: { held: Publication[]; waits: boolean }): void {
  const [first, ...rest] = open.held.splice(0)
  open.waits = first !== undefined
  if (!first) return
  publish(id, rest.reduce(together, first))
  setTimeout(() => flush(id, open), BATCH_MS)
}

function together(one: Publication, other: Publication): Publication {
  const own = new Map(one.own)
  for (const [who, ops] of other.own) own.set(who, [...(own.get(who) ?? []), ...ops])
  return { from: one.from, to: other.to, ops: [...one.ops, ...other.ops], own }
}

function publish(id: string, { from, to, ops, own }: Publication): void {
  const channels = [...own.keys()].map((who) => `${id}:${who}`)
  io.to(id).except(channels).emit('patch', { from, to, ops })
  for (const [who, theirs] of own) io.to(`${id}:${who}`).emit('patch', { from, to, ops: [...ops, ...theirs] })
}

http.listen(0, '127.0.0.1', () => {
  const { port } = http.address() as AddressInfo
  tellBench({ url: `http://127.0.0.1:${port}` }, () => io.close())
})
