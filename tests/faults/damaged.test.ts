import Database from 'libsql'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { noLog, type Log } from '../../server/rooms/log.ts'
import { aRoom, aWorld, granted, type World } from '../support/hall.ts'

let world: World
afterEach(() => world.end())

describe('a server whose folder holds a room that it can not play', () => {
  it('comes up without a room that is damaged, and with all the others', async () => {
    world = await aWorld()
    const [bad, ill, good] = [await aRoom(world, { bots: 2 }), await aRoom(world, { bots: 2 }), await aRoom(world, { bots: 2 })]
    const { dir, clock } = world
    await world.hall.close()
    const database = new Database(join(dir, 'rooms.db'))
    database.exec(`update journal set intent = '{"id":' where room_id = '${bad.room.roomId}'`)
    database.exec(`update journal set intent = '{"id":"bots-at-opening","type":"start"}' where room_id = '${ill.room.roomId}'`)
    database.close()
    world = await aWorld({ dir, clock })
    granted(await world.hall.join(good.code, {}))
    for (const { code } of [bad, ill]) expect(await world.hall.join(code, {})).toMatchObject({ code: 'no-such-room' })
  })

  it('leaves a room of other rules closed and says so, and plays all the others', async () => {
    world = await aWorld()
    const [old, good] = [await aRoom(world, { bots: 2 }), await aRoom(world, { bots: 2 })]
    const { dir, clock } = world
    await world.hall.close()
    const database = new Database(join(dir, 'rooms.db'))
    // As version 3 left it: entry 0 and the state know nothing of what came with version 4.
    database
      .prepare(
        "update rooms set opening = json_remove(json_set(opening, '$.rulesVersion', 3), '$.setup.lot', '$.setup.names', '$.setup.together') where room_id = ?",
      )
      .run(old.room.roomId)
    database
      .prepare('insert or replace into snapshots (room_id, seq, state) values (?, 1, ?)')
      .run(old.room.roomId, JSON.stringify({ G: { town: { month: 1 }, citizens: {}, own: {}, facilitator: { bots: {} } }, ctx: {} }))
    database.close()
    const told: unknown[] = []
    const log: Log = { ...noLog, error: (what, say) => told.push([what, say]) }
    world = await aWorld({ dir, clock, log })
    expect(told).toEqual([[{ roomId: old.room.roomId, error: new Error('rules of version 3, not 5') }, 'a room could not be restored']])
    expect(await world.hall.join(old.code, {})).toMatchObject({ code: 'no-such-room' })
    granted(await world.hall.join(good.code, {}))
  })
})
