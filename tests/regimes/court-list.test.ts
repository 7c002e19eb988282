import { describe, expect, test } from 'vitest'
import courtList from '../../server/regimes/court-list.ts'
import { doorsAt, lived } from '../support/life.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting } from '../support/sealed.ts'

const sealed = sealedOf(courtList)
const judged = ['debt.judged']
const settled = ['debt.settled']
const values = (...months: string[][]) => lived(sealed, months).map(({ value }) => value)

describe('one comes on the list', () => {
  test('a month after the ruling, when the grace is over, and stays as long as one owes', () => {
    expect(values(judged, [], [], [], [], [])).toEqual([0, 1, 1, 1, 1, 1])
  })

  test('not at all if one pays within the grace', () => {
    expect(values(judged, settled, [])).toEqual([0, 0, 0])
  })

  test('for no other reason: it has one sensor and two rules', () => {
    expect(courtList.sensors.map(({ sensor }) => sensor)).toEqual(['court'])
    expect(values(['pay.late', 'post.critical', 'drive.drunk'], [])).toEqual([0, 0])
  })
})

test('paying takes one off at once, and good works do not', () => {
  expect(values(judged, [], ['civic.volunteer', 'civic.donate'], settled)).toEqual([0, 1, 1, 0])
})

test('a second ruling within the grace does not count twice: one payment clears both', () => {
  expect(values(judged, judged, settled)).toEqual([0, 1, 0])
})

test('the listed neither fly nor take express journeys, enrol or rent cheaply; work, trade and loans stay open', () => {
  expect(doorsAt(sealed, 0).shut).toEqual([])
  expect(doorsAt(sealed, 1).shut.toSorted()).toEqual(['deposit', 'express', 'school', 'travel'])
})

test('whose parent is listed cannot enrol, and loses nothing else', () => {
  expect(doorsAt(sealed, 0, { isKin: true }).shut).toEqual(['school'])
})

test('a review strikes the entry of the wrong person, also within the grace', () => {
  const { files, lines } = booked(sealed, { citizens: [1], posted: [aSighting({ feature: 'debt.judged' })] })
  const corrections = [{ citizen: 1, ref: lines[0]?.cause.ref ?? '' }]
  const { standings } = booked(sealed, { citizens: [1], month: 4, files, corrections })
  expect(standings[0]).toMatchObject({ value: 0, lists: [] })
  expect([courtList.appeal, courtList.review.finds]).toEqual(['human-review', 90])
})

test('2 in 100 entries hit the wrong person', () => {
  expect(courtList.sensors.map(({ mistakes }) => mistakes)).toEqual([20])
})

test('names hang in public with their entries, and the rules are on the wall', () => {
  expect(courtList.consequences.names).toEqual({ tiers: ['E'], shows: 'entries' })
  expect([courtList.face.disclosure, courtList.access]).toEqual(['glass', 'entries'])
})

test.each(['12.88 million', '17.46 million', '5.47 million', '9.59 million', '14.5 million', '3.51 million'])('its archive gives %s', (figure) => {
  expect(courtList.face.archive.documented.join(' ')).toContain(figure)
})

test('its archive says what 17.46 million counts: tickets, where papers wrote people', () => {
  expect(courtList.face.archive.documented.find((line) => line.includes('17.46'))).toMatch(/tickets.*“people”/)
})
