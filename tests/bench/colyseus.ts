import { createRequire } from 'node:module'
import { aMove } from './plain.ts'
import type { Address, Room } from './room.ts'
import { Screens } from './screens.ts'
import { DESK } from './script.ts'
import type { RoomOrder } from './workload.ts'

type Part = { fields: Map<string, string> }
type State = { version: number; public: Part; own: Map<string, Part> | undefined }

/** As much of its client as is used here. */
type ColyseusRoom = {
  roomId: string
  state: State
  connection: { transport: { ws: { addEventListener(kind: 'message', hear: (event: { data: ArrayBuffer }) => void): void; terminate(): void } } }
  onStateChange(hear: (state: State) => void): void
  onMessage(type: string, hear: (message: number) => void): void
  send(type: string, message: object): void
}
type ColyseusClient = { create(name: string, options: object): Promise<ColyseusRoom>; joinById(id: string, options: object): Promise<ColyseusRoom> }

/** A room on the Colyseus server, seen through its own client. */
export async function openColyseusRoom({ url }: Address, { citizens }: RoomOrder): Promise<Room> {
  const { Client } = createRequire(new URL('./rivals/package.json', import.meta.url))('colyseus.js') as {
    Client: new (url: string) => ColyseusClient
  }
  const client = new Client(url)
  const joined = new Map<number, ColyseusRoom>()
  const answers = new Map<number, ((version: number) => void)[]>()
  let roomId: string | null = null

  const screens = new Screens(citizens, (whose) => async (screen) => {
    const place = screens.all.indexOf(screen)
    const options = { who: whose === 'facilitator' ? DESK : String(whose) }
    const room = await (roomId === null ? client.create('stage', options) : client.joinById(roomId, options))
    roomId = room.roomId
    joined.set(place, room)
    const { ws } = room.connection.transport
    ws.addEventListener('message', ({ data }) => screen.hears(Buffer.from(data)))
    room.onMessage('done', (version) => answers.get(place)?.shift()?.(version))
    await new Promise<void>((resolve) =>
      room.onStateChange(({ version }) => {
        screen.shows(version)
        resolve()
      }),
    )
    return { close: () => ws.terminate() }
  })
  const [first, ...others] = screens.all
  await first?.open()
  await Promise.all(others.map((screen) => screen.open()))
  let moves = 0
  return {
    screens,
    act(citizen) {
      joined.get(citizen)?.send('move', aMove((moves += 1)))
      const waiting = answers.get(citizen) ?? []
      answers.set(citizen, waiting)
      return new Promise((resolve) => waiting.push(resolve))
    },
    held(place) {
      const { public: shown, own } = joined.get(place)?.state ?? { public: { fields: new Map() }, own: undefined }
      return { ...Object.fromEntries(shown.fields), own: [...(own ?? [])].map(([who, { fields }]) => [who, Object.fromEntries(fields)]) }
    },
  }
}
