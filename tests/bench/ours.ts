import { nanoid } from 'nanoid'
import type { Socket } from 'socket.io-client'
import { patched, type Op } from '../../shared/kit/patch.ts'
import type { Joined, SessionOpened } from '../../shared/protocol/rest.ts'
import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { Ack } from '../../shared/vocabulary/refusal.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import type { Room } from './load.ts'
import { postJson } from './post.ts'
import { Screens, type Transport } from './screens.ts'
import { pickOf } from '../support/pick.ts'
import { CITIZENS } from './workload.ts'

type Screen = { socket: Socket; view(): View; moves: number }

/** A room on our server: 30 citizens, the console and the wall, over the public interface and nothing else. */
export async function openOurRoom({ url }: { url: string }, transport: Transport = 'websocket'): Promise<Room> {
  const order = { rooms: [{ citizens: CITIZENS, stepSeconds: { plan: 0, social: 0, statement: 0 } }] }
  const opened = await postJson<SessionOpened>(`${url}/api/sessions`, order)
  const joined = await Promise.all(Array.from({ length: CITIZENS }, () => postJson<Joined>(`${url}/api/rooms/${opened.code}/join`, {})))
  const screens = new Screens(transport)
  const citizens = await Promise.all(joined.map(({ token }) => watch(screens, url, token)))
  const facilitator = await watch(screens, url, opened.facilitatorToken)
  await watch(screens, url, opened.rooms[0]?.projectorToken ?? '')
  await send(facilitator, { type: 'start' })
  await screens.everywhere(await send(facilitator, { type: 'next' }))

  return {
    act(citizen) {
      const screen = citizens[citizen]
      if (!screen) throw new Error(`no citizen ${citizen}`)
      screen.moves += 1
      return send(screen, pickOf(screen.view().choices, citizen + screen.moves))
    },
    everywhere: (version) => screens.everywhere(version),
    bytes: () => screens.bytes,
    close: () => screens.close(),
  }
}

/** A socket that holds its view and applies what comes, as the page does. */
async function watch(screens: Screens, url: string, token: string): Promise<Screen> {
  let held: View | null = null
  const socket = await screens.open(url, { token }, (one, shows) => {
    one.on('view', ({ version, view }: { version: number; view: View }) => {
      held = view
      shows(version)
    })
    one.on('patch', ({ to, ops }: { to: number; ops: Op[] }) => {
      held = patched(held, ops)
      shows(to)
    })
  })
  const view = () => {
    if (!held) throw new Error('a screen without a view')
    return held
  }
  return { socket, view, moves: 0 }
}

async function send({ socket }: Screen, deed: Deed): Promise<number> {
  const ack = (await socket.emitWithAck('intent', { id: nanoid(12), ...deed })) as Ack
  if (!ack.ok) throw new Error(`${deed.type} is refused: ${ack.refusal.say}`)
  return ack.version
}
