import fc from 'fast-check'
import { admit } from '../../../server/gateway/door.ts'
import { Handshake } from '../../../server/gateway/protocol.ts'
import { isRefusal } from '../../../server/sessions/hall.ts'
import { changed } from '../changes.ts'
import { valuesOf } from '../schema-values.ts'
import type { Siege } from '../siege.ts'
import { target, type Target } from '../target.ts'
import { refusedWell } from './intents.ts'

/** What sockets say of themselves at the door: tokens that hold somewhere, tokens that hold nowhere, and no tokens. */
export function handshakes({ world, school, own, quiet }: Siege): Target {
  const tokens = [...school.people, ...own.people].map(({ token }) => token).concat(own.opened.facilitatorToken)
  const rooms = [school, own, quiet].map(({ room }) => room.roomId)
  const near = fc.record({ token: fc.constantFrom(...tokens), room: fc.constantFrom(...rooms), version: fc.nat(50) }, { requiredKeys: ['token'] })
  return target('handshake', {
    inputs: changed(fc.oneof(near, valuesOf(Handshake))),
    throwAt(auth) {
      const answer = admit(world.hall, auth)
      if (isRefusal(answer)) return refusedWell(answer)
      if (answer.pass.room === quiet.room) throw new Error('somebody was let into a room without a key of it')
      return 'legal'
    },
  })
}
