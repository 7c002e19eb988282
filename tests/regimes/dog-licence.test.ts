import { describe, expect, test } from 'vitest'
import dogLicence from '../../server/regimes/dog-licence.ts'
import { consequencesOf } from '../../shared/scoring/consequences.ts'
import { LENGTHS, MONTHS } from '../../shared/vocabulary/phase.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting } from '../support/sealed.ts'

const sealed = sealedOf(dogLicence)
const seen = (feature: string, count: number, slot: 1 | 2 = 1) =>
  Array.from({ length: count }, (_, i) => aSighting({ feature, id: `${feature}-${i}`, slot }))
const balances = (posted: ReturnType<typeof seen>) => booked(sealed, { citizens: [1], posted }).lines.map(({ balance }) => balance)

test.each(LENGTHS)('in a %s game three offences empty the card: 3, 6, then all', (length) => {
  const { lines } = booked(sealedOf(dogLicence, { length }), { citizens: [1], posted: seen('dog.loose', 3) })
  expect(lines.map(({ balance }) => balance)).toEqual([9, 3, 0])
})

test('a complaint that was confirmed costs 3, and 6 the next time', () => {
  expect(dogLicence.effects.find(({ feature }) => feature === 'report.received')).toMatchObject({ lowers: { points: [-3, -3] }, again: [[-6, -6]] })
  const first = booked(sealed, { citizens: [1], posted: seen('report.received', 1) })
  const next = booked(sealed, {
    citizens: [1],
    posted: [aSighting({ feature: 'report.received', month: 5, id: 'again' })],
    files: first.files,
    month: 5,
  })
  expect([first.standings[0]?.value, next.standings[0]?.value]).toEqual([9, 3])
})

test('neighbours take 6 points in a month at most', () => {
  expect(balances(seen('report.received', 3)).at(-1)).toBe(6)
})

test('a good deed gives 1 to 3 points, the same all over the room, and never lifts a card above 12', () => {
  const given = Array.from({ length: 60 }, (_, i) => sealedOf(dogLicence, { seed: `room-${i}` }).effects['civic.volunteer']?.points)
  expect(new Set(given)).toEqual(new Set([1, 2, 3]))
  expect(balances(seen('civic.volunteer', 2))).toEqual([12, 12])
  const good = sealed.effects['civic.volunteer']?.points ?? 0
  expect(balances([...seen('dog.loose', 1), ...seen('civic.volunteer', 1, 2)])).toEqual([9, 9 + good])
})

test('an entry is struck when its time is over, and the next offence is a first one again', () => {
  const first = booked(sealed, { citizens: [1], posted: seen('dog.loose', 1) })
  const later = booked(sealed, { citizens: [1], files: first.files, month: 7 })
  expect(later.lines.map(({ cause, balance }) => [cause.kind, balance])).toEqual([['expiry', 12]])
  const again = booked(sealed, { citizens: [1], files: later.files, month: 8, posted: [aSighting({ feature: 'dog.loose', month: 8 })] })
  expect(again.standings[0]?.value).toBe(9)
})

test('an entry can end within a game of any length, so that a class sees it', () => {
  for (const length of LENGTHS) expect(dogLicence.expiry[length]).toBeLessThan(MONTHS[length].app + MONTHS[length].rule)
})

describe('the dog', () => {
  const subject = { seat: 1, month: 5, ties: [], seen: [], seed: 'room', isKin: false, isSpared: false }
  const shutAt = (value: number, tier: 'A' | 'C' | 'E', isTaken = false) => consequencesOf(sealed, { ...subject, row: { value, tier }, isTaken }).shut

  test('goes at 0 and nothing else does, until three questions are answered', () => {
    expect(dogLicence.consequences.taken).toMatchObject({ privilege: 'dog', tier: 'E' })
    expect(dogLicence.tiers.at(-1)).toEqual({ letter: 'E', from: 0 })
    expect(dogLicence.consequences.taken.quiz).toHaveLength(3)
    expect(shutAt(0, 'E', true)).toEqual(['dog'])
    expect([shutAt(12, 'A'), shutAt(1, 'C')]).toEqual([[], []])
  })

  test('comes back with a full card', () => {
    const { files } = booked(sealed, { citizens: [1], posted: seen('dog.loose', 3) })
    expect(booked(sealed, { citizens: [1], files, month: 4, renewed: [1] }).standings[0]?.value).toBe(12)
  })
})

test('three households are asked before a complaint counts, and two must confirm it', () => {
  expect(dogLicence.checked).toMatchObject({ asks: 3, needs: 2 })
})

test('neighbours write nothing by themselves, nobody is mistaken, and no friend, update or district counts', () => {
  expect(dogLicence.sensors.find(({ sensor }) => sensor === 'neighbours')?.sees).toBe(0)
  expect(dogLicence.sensors.map(({ mistakes }) => mistakes)).toEqual([0, 0, 0])
  for (const part of ['network', 'update', 'proxy', 'ratings']) expect(dogLicence).not.toHaveProperty(part)
})

test('the numbers of the archive fit each other: 122 of 1,430, of whom 110 and 12', () => {
  const [counts = ''] = dogLicence.face.archive.documented.filter((text) => text.includes('1,430'))
  const [, owners = 0, emptied = 0, back = 0, waiting = 0] = (/(1,430).*?(122).*?(110).*?(12) had/.exec(counts) ?? []).map((text) =>
    Number(text.replace(',', '')),
  )
  expect(back + waiting).toBe(emptied)
  expect(Math.round((1000 * emptied) / owners) / 10).toBe(8.5)
})
