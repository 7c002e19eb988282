import { isDeepStrictEqual } from 'node:util'
import type { ServerName } from './rivals.ts'
import type { Room } from './room.ts'
import type { Whose } from './screens.ts'
import { DESK, HIDDEN_MARK, ownMark } from './script.ts'

/** What may be in no frame for a screen: the hidden part, and the part of a neighbour. */
function forbiddenFor(server: ServerName, whose: Whose, neighbour: number): string[] {
  if (server === 'stock') return []
  if (server.startsWith('ours')) return ['"salt"', ...(whose === 'facilitator' ? [] : [`"seat":${neighbour},"persona"`])]
  return [HIDDEN_MARK, ...(whose === 'facilitator' ? [] : [ownMark(DESK)]), ownMark(String(neighbour))]
}

/**
 * A bench of wrong screens would be worth nothing. Everybody moves, then connects anew: each screen must hold the same as it
 * held by patches, and no frame may carry what isn't for it. The stock server sends the whole state; there it is enough that
 * all agree. Throws a sentence.
 */
export async function check(server: ServerName, room: Room): Promise<void> {
  const { screens } = room
  const citizens = screens.all.length - 2
  const leaks: string[] = []
  for (const [place, screen] of screens.all.entries()) {
    const forbidden = forbiddenFor(server, screen.whose, ((place + 1) % citizens) + 1)
    screen.inspect = (data) => {
      const leak = forbidden.find((text) => data.includes(text))
      if (leak !== undefined) leaks.push(`${server} tells ${screen.whose} ${leak}`)
    }
  }
  const versions = await Promise.all(Array.from({ length: citizens }, (_, citizen) => room.act(citizen)))
  await screens.everywhere(Math.max(...versions))
  for (const [place, screen] of screens.all.entries()) {
    const before = structuredClone(room.held(place))
    screen.drop()
    await screen.open()
    if (!isDeepStrictEqual(before, room.held(place)))
      throw new Error(`${server}: the screen of ${screen.whose} held something else than it gets anew`)
    screen.inspect = null
  }
  const [leak] = leaks
  if (leak !== undefined) throw new Error(leak)
}
