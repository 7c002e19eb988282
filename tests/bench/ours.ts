import { setTimeout as wait } from 'node:timers/promises'
import { nanoid } from 'nanoid'
import { patched, type Op } from '../../shared/kit/patch.ts'
import type { Joined, SessionOpened } from '../../shared/protocol/rest.ts'
import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { Ack } from '../../shared/vocabulary/refusal.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import { pickOf } from '../support/pick.ts'
import { dialBare, type Dial, type Line } from './line.ts'
import { postJson } from './post.ts'
import type { Address, Room } from './room.ts'
import { Screens, type Screen, type Whose } from './screens.ts'
import type { RoomOrder } from './workload.ts'

/** Bots act right after a step begins: it is over when nothing has come for so long. */
const QUIET_MS = 40
/** As a bare websocket hears it, and as long as a page waits then. */
const TURNED_AWAY = 'Unexpected server response: 400'
const AGAIN_MS = 300

/** A room on our server: citizens, the console and the wall, over the public interface and nothing else. */
export async function openOurRoom({ url }: Address, { citizens, month }: RoomOrder, dial: Dial = dialBare): Promise<Room> {
  const timeless = { plan: 0, social: 0, statement: 0 }
  const rooms = [{ citizens, bots: citizens, stepSeconds: timeless }]
  const { code, facilitatorToken, rooms: made } = await postJson<SessionOpened>(`${url}/api/sessions`, { rooms })
  const tokens = new Map<Whose, string>([
    ['facilitator', facilitatorToken],
    ['wall', made[0]?.projectorToken ?? ''],
  ])
  const sheets = new Map<Whose, Sheet>()
  const lines = new Map<Whose, Line>()
  const moves = new Map<Whose, number>()

  const open = async (screen: Screen, version: number | null): Promise<Line> => {
    const { whose } = screen
    let isThere: () => void = () => {}
    const there = new Promise<void>((resolve) => (isThere = resolve))
    const line = await insisting(dial)({
      url,
      auth: { token: tokens.get(whose), room: made[0]?.roomId, ...(version !== null && { version }) },
      raw: (data) => screen.hears(data),
      hear(event, [frame]) {
        const shown = sheetAfter(sheets.get(whose), event, frame)
        if (!shown) return
        sheets.set(whose, shown.sheet)
        screen.shows(shown.version)
        isThere()
      },
    })
    lines.set(whose, line)
    await there
    return line
  }
  const view = (whose: Whose): View => {
    const sheet = sheets.get(whose)
    if (!sheet) throw new Error(`the screen of ${whose} has no view`)
    return viewOn(sheet)
  }
  const send = async (whose: Whose, deed: Deed): Promise<number> => {
    const ack = (await lines.get(whose)?.ask('intent', { id: nanoid(12), ...deed })) as Ack
    if (!ack.ok) throw new Error(`${deed.type} is refused: ${ack.refusal.say}`)
    return ack.version
  }
  const screens = new Screens(citizens, () => open)
  const desk = screens.all[citizens]
  const next = async () => {
    const to = await send('facilitator', { type: 'next' })
    for (let seen = -1; desk && (seen < to || seen !== desk.version); await quiet()) seen = desk.version
  }

  await desk?.open()
  await send('facilitator', { type: 'start' })
  while (view('facilitator').room.month < month) await next()
  const joined = await Promise.all(Array.from({ length: citizens }, () => postJson<Joined>(`${url}/api/rooms/${code}/join`, {})))
  for (const { seat, token } of joined) tokens.set(seat, token)
  await Promise.all(screens.all.map((screen) => (screen === desk ? Promise.resolve() : screen.open())))
  await screens.everywhere(await send('facilitator', { type: 'next' }))

  return {
    screens,
    act(citizen) {
      const whose = citizen + 1
      const n = (moves.get(whose) ?? citizen) + 1
      moves.set(whose, n)
      return send(whose, pickOf(view(whose).choices, n))
    },
    held(place) {
      const { room, ...rest } = view(screens.all[place]?.whose ?? 'wall')
      return { ...rest, room: { ...room, now: 0 } }
    },
  }
}

/** A view, and what has come since; a screen that only watches never puts them together. */
type Sheet = { view: View; ops: Op[][] }

function sheetAfter(sheet: Sheet | undefined, event: string, frame: unknown): { version: number; sheet: Sheet } | null {
  if (event === 'view') {
    const { version, view } = frame as { version: number; view: View }
    return { version, sheet: { view, ops: [] } }
  }
  if (event !== 'patch' || !sheet) return null
  const { to, ops } = frame as { to: number; ops: Op[] }
  if (ops.length > 0) sheet.ops.push(ops)
  return { version: to, sheet }
}

function viewOn(sheet: Sheet): View {
  sheet.view = sheet.ops.reduce((view, ops) => patched(view, ops), sheet.view)
  sheet.ops = []
  return sheet.view
}

/** Of one address the server lets so many sockets in at once that have shown no key yet. Who is turned away tries again, as a page does. */
function insisting(dial: Dial): Dial {
  return async (called) => {
    for (;;)
      try {
        return await dial(called)
      } catch (error) {
        if (!String(error).includes(TURNED_AWAY)) throw error
        await wait(AGAIN_MS)
      }
  }
}

const quiet = () => wait(QUIET_MS)
