import { afterEach, expect, test } from 'vitest'
import { cardMaker } from '../../../server/rooms/card.ts'
import { restoredMoment } from '../../../server/rooms/moment.ts'
import { viewOf } from '../../../shared/game/contract.ts'
import type { Audience } from '../../../shared/vocabulary/ids.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { engine } from '../../support/library.ts'
import { pickOf } from '../../support/pick.ts'
import { aSchool, type School } from '../../support/school.ts'
import type { Client, LineName } from '../../support/sockets.ts'

let school: School
afterEach(() => school.end())

const WAYS: readonly (readonly [LineName, number])[] = [
  ['websocket', 20],
  ['polling', 20],
  ['upgraded', 5],
]

test.each(WAYS)(
  '40 act at once by %s, %i rounds: all are answered, and each screen equals the view that the stored journal gives',
  async (line, rounds) => {
    school = await aSchool(line)
    const { pupils, people, teacher, projector } = await school.gather(40)
    await teacher.send({ type: 'start' })
    const began = await teacher.send({ type: 'next' })
    if (!began.ok) throw new Error('the plan begins')
    let last = began.version
    for (let round = 0; round < rounds; round += 1) {
      // Everybody sees the round before; then all act in the same instant.
      await Promise.all(pupils.map((pupil) => pupil.until(() => pupil.version >= last)))
      const acks = await Promise.all(pupils.map((pupil, i) => pupil.send(pickOf(pupil.view?.choices ?? [], round * 41 + i))))
      expect(acks.filter((ack) => !ack.ok)).toEqual([])
      last = Math.max(...acks.map((ack) => (ack.ok ? ack.version : 0)))
    }
    expect(last).toBe(began.version + rounds * 40)

    const screens: (readonly [Client, Audience])[] = [
      ...pupils.map((pupil, i) => [pupil, people[i]?.seat ?? 0] as const),
      [teacher, 'facilitator'],
      [projector, 'projector'],
    ]
    await Promise.all(screens.map(([client]) => client.until(() => client.version >= last)))
    const [stored] = (await school.stored()).rooms
    if (!stored) throw new Error('the room is on the disk')
    // From entry 0 on, without the snapshot: what the disk has is enough.
    const moment = restoredMoment(engine, { ...stored, snapshot: null })
    const { seq } = moment
    const views = engine.viewsFor(moment.state, cardMaker(stored.room)(moment))
    for (const [client, audience] of screens) {
      expect(client.version).toBe(seq)
      expect(client.resumes).toBe(0)
      expect(client.view).toEqual(JSON.parse(JSON.stringify(viewOf(views, audience))) as View)
    }
  },
  60_000,
)
