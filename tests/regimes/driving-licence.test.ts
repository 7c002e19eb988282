import { expect, test } from 'vitest'
import licence from '../../server/regimes/driving-licence.ts'
import { consequencesOf } from '../../shared/scoring/consequences.ts'
import { tierOf } from '../../shared/scoring/tiers.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting } from '../support/sealed.ts'

const sealed = sealedOf(licence)
const seeds = Array.from({ length: 200 }, (_, i) => `room-${i}`)
const drives = (features: readonly string[], month = 3) => features.map((feature, i) => aSighting({ feature, month, id: `m${month}-drive-${i}` }))

test.each(['drive.fast', 'drive.phone', 'drive.drunk'])('the price of %s stands inside the documented 3 to 11 points in every room', (feature) => {
  for (const seed of seeds) {
    const points = sealedOf(licence, { seed }).effects[feature]?.points ?? 0
    expect(points).toBeGreaterThanOrEqual(3)
    expect(points).toBeLessThanOrEqual(11)
  }
})

test('drink is dearer than the phone in every room, and one offence alone never ends driving', () => {
  for (const seed of seeds) {
    const { effects } = sealedOf(licence, { seed })
    expect(effects['drive.drunk']?.points).toBeGreaterThan(effects['drive.phone']?.points ?? 0)
    expect(effects['drive.drunk']?.points).toBeLessThan(12)
  }
})

test('points count up from 0, and no price depends on chance', () => {
  const { lines } = booked(sealed, { citizens: [1], posted: drives(['drive.fast']) })
  expect(lines.map(({ balance }) => balance)).toEqual([sealed.effects['drive.fast']?.points])
  expect(licence.effects.every(({ raises, documented }) => raises.chance === 100 && documented)).toBe(true)
})

test.each([
  [11, []],
  [12, ['drive']],
])('at %i points this is shut: %j', (value, shut) => {
  const subject = { seat: 1, month: 5, ties: [], seen: [], seed: 'room', isKin: false, isTaken: false, isSpared: false }
  const doors = consequencesOf(sealed, { ...subject, row: { value, tier: tierOf(sealed, value) } })
  expect([doors.shut, doors.price, doors.rank, doors.slot]).toEqual([shut, 0, 0, 'kept'])
})

test('drink and a phone end driving, and it opens again when the first entry has run out', () => {
  const first = booked(sealed, { citizens: [1], posted: drives(['drive.drunk']) })
  const second = booked(sealed, { citizens: [1], month: 4, files: first.files, posted: drives(['drive.phone'], 4) })
  expect(second.standings[0]).toMatchObject({ value: 12, tier: 'E' })
  const fifth = booked(sealed, { citizens: [1], month: 5, files: second.files })
  expect(fifth.standings[0]?.tier).toBe('E')
  const sixth = booked(sealed, { citizens: [1], month: 6, files: fifth.files })
  expect(sixth.lines.map(({ cause }) => cause.kind)).toEqual(['expiry'])
  expect(sixth.standings[0]?.tier).toBe('C')
})

test('a magistrate strikes what is not true, at no cost', () => {
  expect([licence.appeal, licence.review]).toEqual(['human-review', { months: 2, coins: 0, finds: 100 }])
  const { files, standings } = booked(sealed, { citizens: [1], posted: drives(['drive.fast']) })
  const struck = booked(sealed, { citizens: [1], month: 4, files, corrections: [{ citizen: 1, ref: 'm3-drive-0' }] })
  expect([standings[0]?.value, struck.standings[0]?.value]).toEqual([sealed.effects['drive.fast']?.points, 0])
})

test('nobody is mistaken, and no friend, neighbour or update counts', () => {
  expect(licence.sensors.every(({ mistakes }) => mistakes === 0)).toBe(true)
  for (const part of ['network', 'update', 'proxy', 'decay', 'ratings', 'reports']) expect(licence).not.toHaveProperty(part)
})

test('what it asks about beyond its price list truly does nothing', () => {
  const scored: string[] = licence.effects.map(({ feature }) => feature)
  expect(licence.notebook.filter((feature) => !scored.includes(feature))).toHaveLength(licence.notebook.length - scored.length)
  const { lines } = booked(sealed, { posted: drives(licence.notebook.filter((feature) => !scored.includes(feature))) })
  expect(lines).toEqual([])
})
