import { describe, expect, test } from 'vitest'
import transitList from '../../server/regimes/transit-list.ts'
import { must } from '../../shared/kit/assert.ts'
import { LENGTHS, MONTHS } from '../../shared/vocabulary/phase.ts'
import { doorsAt, lived } from '../support/life.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting } from '../support/sealed.ts'

const sealed = sealedOf(transitList)
const lists = (...months: string[][]) => lived(sealed, months).map((row) => row.lists)

describe('each list runs by its own clock, after a month in which one may object', () => {
  test('a ride without a ticket: the list of the trains, two months', () => {
    expect(lists(['travel.noticket'], [], [], [])).toEqual([[], ['rail'], ['rail'], []])
  })

  test('ignoring the sign: the list of the planes, four months', () => {
    expect(lists(['sign.ignored'], [], [], [], [], [])).toEqual([[], ['air'], ['air'], ['air'], ['air'], []])
  })

  test('both at once', () => {
    expect(lists(['travel.noticket', 'sign.ignored'], [], [], [])).toEqual([[], ['air', 'rail'], ['air', 'rail'], ['air']])
  })
})

test.each(LENGTHS)('in a %s game planes take twice as long as trains, as a year is to 180 days, and the first ban can end', (length) => {
  const listOf = (id: string) =>
    must(
      transitList.lists.find((list) => list.id === id),
      `list ${id}`,
    )
  const [rail, air] = [listOf('rail'), listOf('air')]
  expect(air.clock[length]).toBe(2 * rail.clock[length])
  expect(rail.grace + rail.clock[length]).toBeLessThan(MONTHS[length].app + MONTHS[length].rule)
})

test('an objection made in the month after publication is answered as the ban would begin', () => {
  const { files, lines } = booked(sealed, { citizens: [1], posted: [aSighting({ feature: 'travel.noticket' })] })
  const corrections = [{ citizen: 1, ref: lines[0]?.cause.ref ?? '' }]
  const { standings } = booked(sealed, { citizens: [1], month: 4, files, corrections })
  expect(standings[0]).toMatchObject({ value: 0, lists: [] })
  expect(transitList.review.months).toBe(1)
})

test('either list shuts tickets, only that of the planes shuts express journeys, and nothing else shuts', () => {
  const shut = (on: string[]) => doorsAt(sealed, on.length > 0 ? 1 : 0, { row: { value: 1, tier: on.length > 0 ? 'E' : 'C', lists: on } }).shut
  expect([[], ['rail'], ['air'], ['air', 'rail']].map(shut)).toEqual([[], ['travel'], ['travel', 'express'], ['travel', 'express']])
})

test('hanging about at the gate, of which much was written, does nothing', () => {
  expect(transitList.notebook).toContain('loiter')
  expect(lists(['loiter', 'dog.loose', 'pay.late'], [])).toEqual([[], []])
})

test.each(['180 days', 'one year', '86 air passengers', '31 rail passengers', 'Seven days'])('its archive gives: %s', (figure) => {
  expect(transitList.face.archive.documented.join(' ')).toContain(figure)
})
