import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SentPublication } from '../../../server/cluster/link.ts'
import { serveLink } from '../../../server/cluster/owner-link.ts'
import type { Joined } from '../../../shared/protocol/rest.ts'
import type { Audience } from '../../../shared/vocabulary/ids.ts'
import type { Ack } from '../../../shared/vocabulary/refusal.ts'
import { breathe } from '../../support/clock.ts'
import { anId, aRoom, aWorld, granted, type World } from '../../support/hall.ts'

let world: World
beforeEach(async () => void (world = await aWorld()))
afterEach(() => world.end())

/** The other end of a link: what it was sent, and a way to send. */
class FarEnd extends EventEmitter {
  readonly heard: unknown[][] = []

  override emit(...event: [string, ...unknown[]]): boolean {
    this.heard.push(event)
    return true
  }

  says(event: string, ...args: unknown[]): void {
    super.emit(event, ...args)
  }

  /** Whose own parts came over the link. */
  get own(): Audience[] {
    const published = this.heard.filter(([event]) => event === 'publish').map(([, publication]) => publication as SentPublication)
    return [...new Set(published.flatMap(({ ownOps }) => ownOps.map(([audience]) => audience)))]
  }
}

async function aLink() {
  const { room, opened, code } = await aRoom(world, { stepSeconds: { plan: 0, social: 0, statement: 0 } })
  const [ana, ben] = [granted(await world.hall.join(code, {})), granted(await world.hall.join(code, {}))]
  const link = new FarEnd()
  serveLink(link as unknown as Parameters<typeof serveLink>[0], room.roomId, world.hall)
  return { room, opened, ana, ben, link }
}

const submits = (link: FarEnd, n: number) => new Promise<Ack>((answer) => link.says('submit', n, { id: anId(), type: 'ready', ready: true }, answer))
const enters = (link: FarEnd, n: number, { seat, token }: Joined) => link.says('enter', n, seat, token)

test('a link carries the own part of those only who have a screen at its other end', async () => {
  const { room, ana, ben, link } = await aLink()
  enters(link, 1, ana)
  const here = room.arrive(ben.seat)
  await room.submit('facilitator', { id: anId(), type: 'start' })
  await room.submit('facilitator', { id: anId(), type: 'next' })
  await room.submit(ben.seat, { id: anId(), type: 'ready', ready: true })
  await world.clock.pass(100)
  expect(link.heard.some(([event]) => event === 'publish')).toBe(true)
  expect(link.own).toEqual([ana.seat])
  here()
})

test('a token that holds no more opens nothing over a link, and says so by sending its screens to the door', async () => {
  const { ana, link } = await aLink()
  link.says('enter', 1, ana.seat, 'no token')
  expect(link.heard).toEqual([['end', ana.seat, 'restarting', null]])
  expect(await submits(link, 1)).toMatchObject({ ok: false, refusal: { code: 'not-saved' } })
})

test('whoever was let in as a citizen acts as that citizen, and a screen that only shows does nothing', async () => {
  const { room, opened, ana, link } = await aLink()
  enters(link, 1, ana)
  link.says('enter', 2, 'projector', opened.rooms[0]?.projectorToken)
  await room.submit('facilitator', { id: anId(), type: 'start' })
  await room.submit('facilitator', { id: anId(), type: 'next' })
  await breathe()
  expect(await submits(link, 1)).toMatchObject({ ok: true })
  expect(room.durable.state.G.citizens[ana.seat]?.ready).toBe(true)
  expect(await submits(link, 2)).toMatchObject({ ok: false, refusal: { code: 'not-your-role' } })
})

test('when a link breaks, its screens are off', async () => {
  const { room, ana, link } = await aLink()
  enters(link, 1, ana)
  expect(room.isWatched).toBe(true)
  link.says('disconnect')
  expect(room.isWatched).toBe(false)
})
