import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriersByTheme, scrollsSideways, textUnder } from './checks.ts'
import { livesAMonthByKeys } from './keyboard.ts'
import { setsUp } from './rig.ts'
import { gather, walk, WHO, type Cast, type Who } from './tour/cast.ts'
import { TOUR, TOUR_PARTS } from './tour/scenes.ts'

const LEAST_ON_THE_BOARD = 28

const rig = setsUp()
let cast: Cast
let strangers: Set<string>

beforeAll(async () => {
  cast = await gather(rig.browser, rig.server)
  strangers = listenForStrangers(cast)
})

afterAll(async () => {
  await cast?.wifi.close()
})

// One room goes through all parts, in order.
test.each(TOUR_PARTS)('%s: every screen in every state, light and dark, keeps nobody out', async (part) => {
  const found: Record<string, unknown> = {}
  const look = async (page: Page, name: string, who: Who) => {
    const note = (what: string, faults: readonly unknown[]) => faults.length > 0 && (found[`${name}, ${what}`] = faults)
    for (const [theme, faults] of Object.entries(await barriersByTheme(page))) note(theme, faults)
    if (who === 'board') note('too small', await textUnder(page, LEAST_ON_THE_BOARD))
    if (who === 'phone' || who === 'guest') note('at 320 px', (await scrollsSideways(page)) ? ['scrolls sideways'] : [])
  }
  await walk(cast, TOUR[part], look)
  // The second month is lived by keys alone.
  if (part === 'app') await livesAMonthByKeys(cast.phone)
  expect(found).toEqual({})
})

test('no page broke, and none asked another host for anything', () => {
  expect(cast.faults()).toEqual([])
  expect([...strangers]).toEqual([])
})

/** Hosts that any page asks for anything, other than the one it came from. */
function listenForStrangers(cast: Cast): Set<string> {
  const strangers = new Set<string>()
  for (const who of WHO) {
    cast[who].on('request', (request) => {
      const { hostname, protocol } = new URL(request.url())
      if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== '127.0.0.1') strangers.add(hostname)
    })
  }
  return strangers
}
