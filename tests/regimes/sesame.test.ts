import { describe, expect, test } from 'vitest'
import sesame from '../../server/regimes/sesame.ts'
import { composite } from '../../shared/scoring/families/composite.ts'
import { friendsMove } from '../../shared/scoring/network.ts'
import { tierOf } from '../../shared/scoring/tiers.ts'
import { doorsAt, endOf, lived } from '../support/life.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting } from '../support/sealed.ts'

const sealed = sealedOf(sesame)
const balance = (around: number) => friendsMove(sealed.network, 590, [around], 0)

test('five groups share 600 points as reported, 35, 25, 20, 15 and 5 in 100, from 350 to 950', () => {
  const groups = sesame.accounts.filter(({ ceiling }) => ceiling > 0)
  expect(groups.map(({ ceiling }) => (ceiling * 100) / 600)).toEqual([35, 25, 20, 15, 5])
  expect([sesame.scale.min, sesame.scale.max, sesame.empty]).toEqual([350, 950, 350])
})

test('everybody opens at 590: payments at 0.3, agreements at a half, shopping at 0.375, half of the details, friends at 0.4', () => {
  const file = composite.open(sealed, 3)
  const opensWith = (id: string) => composite.value({ ...sealed, accounts: sealed.accounts.filter((account) => account.id === id) }, file) - 350
  expect(sealed.accounts.map(({ id }) => opensWith(id))).toEqual(
    [0.35 * 0.3, 0.25 * 0.5, 0.2 * 0.375, 0.15 * 0.5, 0.05 * 0.4, 0].map((part) => Math.round(600 * part)),
  )
  expect([composite.value(sealed, file), sesame.scale.start]).toEqual([590, 590])
})

test.each([
  [350, 'E'],
  [549, 'E'],
  [550, 'D'],
  [599, 'D'],
  [600, 'C'],
  [649, 'C'],
  [650, 'B'],
  [699, 'B'],
  [700, 'A'],
  [950, 'A'],
])('%i lies in band %s', (value, tier) => {
  expect(tierOf(sealed, value)).toBe(tier)
})

describe('friends', () => {
  test('move at most 30 of the 600 points', () => {
    expect([350, 590, 950].map(balance)).toEqual([0, 12, 30])
  })

  test('who stand as one does oneself at the start move nothing', () => {
    const { lines } = booked(sealed, { ties: { 1: [2] }, before: { 1: 590, 2: 590 } })
    expect(lines.map(({ cause, delta }) => [cause.kind, delta])).toEqual([['friends', 0]])
  })

  test('count by their standing of the month before', () => {
    const { standings } = booked(sealed, { ties: { 1: [2], 2: [1] }, before: { 1: 590, 2: 950 } })
    expect(standings.map(({ value }) => value)).toEqual([590 - 12 + 30, 590])
  })
})

test('each bill paid on time brings less than the one before; one put off takes more from those who had paid', () => {
  const paid = ['pay.ontime']
  const share = (months: number) => 1 - 0.7 * 0.82 ** months
  expect(
    [1, 2, 3, 6].map((n) =>
      endOf(
        sealed,
        Array.from({ length: n }, () => paid),
      ),
    ),
  ).toEqual([1, 2, 3, 6].map((n) => Math.round(590 - 63 + 210 * share(n))))
  const late = (before: string[][]) => (endOf(sealed, before) ?? 0) - (endOf(sealed, [...before, ['pay.late']]) ?? 0)
  expect(late([paid, paid, paid])).toBeGreaterThan(late([paid]))
})

describe('a ruling of a court', () => {
  test.each([[[]], [[['pay.ontime'], ['pay.ontime'], ['pay.ontime']]]])('drops anybody to the floor of the scale', (before) => {
    expect(lived(sealed, [...before, ['debt.judged']]).at(-1)).toMatchObject({ value: 350, tier: 'E' })
  })

  test('is in one line, however far one falls, and falls away as one if it was a mistake', () => {
    const { lines, files } = booked(sealed, { citizens: [1], posted: [aSighting({ feature: 'debt.judged' })] })
    expect(lines.map(({ delta, balance: left }) => [delta, left])).toEqual([[-240, 350]])
    const { standings } = booked(sealed, { citizens: [1], month: 4, files, corrections: [{ citizen: 1, ref: lines[0]?.cause.ref ?? '' }] })
    expect(standings[0]?.value).toBe(590)
  })

  test('never raises who stood lower', () => {
    expect(endOf(sealed, [['debt.judged'], ['debt.judged']])).toBe(350)
  })

  test('does not keep one there: paid bills count again', () => {
    expect(endOf(sealed, [['debt.judged'], ['pay.ontime']])).toBeGreaterThan(350)
  })
})

test('loans open at 550, flats without deposit at 600 as documented, express journeys at 700', () => {
  expect([549, 550, 600, 700].map((value) => doorsAt(sealed, value).shut)).toEqual([
    ['credit', 'deposit', 'express'],
    ['deposit', 'express'],
    ['express'],
    [],
  ])
})

test('the box is ticked beforehand, and it reads no posts, books or petitions', () => {
  expect(sesame.consent).toBe('pre-ticked')
  expect(sesame.sensors.map(({ sensor }) => sensor)).toEqual(['payment', 'shop', 'social', 'court'])
})

test('only the way of payments and court rulings is the same in every room', () => {
  const certain = sesame.effects.filter((effect) => 'documented' in effect).map(({ feature }) => feature)
  expect(certain).toEqual(['pay.ontime', 'pay.late', 'debt.judged'])
})

test('its archive says that the weights are reported, not confirmed', () => {
  expect(sesame.face.archive.documented.join(' ')).toContain('widely reported, not confirmed')
})
