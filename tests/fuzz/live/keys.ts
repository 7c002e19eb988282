import type { Joined, SessionOpened } from '../../../shared/protocol/rest.ts'
import type { Held } from '../targets/requests.ts'
import { Client } from '../../support/sockets.ts'

/** Opens a room over REST, seats people, and leads it to its first plan. */
export async function aLiveRoom(url: string, hostKey: string, size: number): Promise<Held> {
  const order = { length: 'short', rooms: [{ citizens: size + 4, bots: 2, stepSeconds: { plan: 0, social: 0, statement: 0 } }] }
  const opened = (await post(`${url}/api/sessions`, order, hostKey)) as SessionOpened
  const code = opened.rooms[0]?.code ?? ''
  const people: Joined[] = []
  for (let i = 0; i < size; i += 1) people.push((await post(`${url}/api/rooms/${code}/join`, {})) as Joined)
  const teacher = await new Client(url, { token: opened.facilitatorToken }).opened()
  for (const type of ['start', 'next'] as const) {
    const ack = await teacher.send({ type }, `siege-${type}-0000`)
    if (!ack.ok) throw new Error(`the room does not ${type}: ${ack.refusal.say}`)
  }
  teacher.end()
  return { code, opened, people }
}

async function post(url: string, body: object, token?: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  return response.json()
}
