import { nanoid } from 'nanoid'
import type { Op } from '../../shared/kit/patch.ts'
import { dialBare, type Line } from './line.ts'
import type { Address, Room } from './room.ts'
import { Screens } from './screens.ts'
import { DESK, setAt } from './script.ts'
import type { RoomOrder } from './workload.ts'

/** As long as one of our plan intents. */
export const aMove = (n: number): object => ({ id: nanoid(12), type: 'plan', slot: 1 + (n % 2), activity: 'study' })

/** A room on the plain socket.io server. */
export async function openPlainRoom({ url }: Address, { citizens }: RoomOrder): Promise<Room> {
  const room = nanoid(8)
  const lines = new Map<number, Line>()
  const views = new Map<number, object>()
  const screens = new Screens(citizens, (whose) => async (screen) => {
    const place = screens.all.indexOf(screen)
    let isThere: () => void = () => {}
    const there = new Promise<void>((resolve) => (isThere = resolve))
    const line = await dialBare({
      url,
      auth: { room, who: whose === 'facilitator' ? DESK : String(whose) },
      raw: (data) => screen.hears(data),
      hear(event, [frame]) {
        if (event === 'view') {
          const { version, view } = frame as { version: number; view: object }
          views.set(place, view)
          screen.shows(version)
          isThere()
        } else {
          const { to, ops } = frame as { to: number; ops: Op[] }
          for (const op of ops) setAt(views.get(place) ?? {}, op)
          screen.shows(to)
        }
      },
    })
    lines.set(place, line)
    await there
    return line
  })
  await Promise.all(screens.all.map((screen) => screen.open()))
  let moves = 0
  return {
    screens,
    act: (citizen) => lines.get(citizen)?.ask('move', aMove((moves += 1))) as Promise<number>,
    held: (place) => views.get(place),
  }
}
