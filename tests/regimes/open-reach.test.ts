import { expect, test } from 'vitest'
import openReach from '../../server/regimes/open-reach.ts'
import { consequencesOf } from '../../shared/scoring/consequences.ts'
import { tierOf } from '../../shared/scoring/tiers.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting } from '../support/sealed.ts'

const sealed = sealedOf(openReach)
const alone = { ...sealed, network: {} }
const worth = (points: number) => ({ ...alone, effects: { 'post.private': { account: 'points', points } } })
const post = aSighting({ feature: 'post.private' })

test('influence runs from 1 to 1000', () => {
  expect([openReach.scale.min, openReach.scale.max]).toEqual([1, 1000])
  expect(booked(worth(5000), { citizens: [1], posted: [post] }).standings[0]?.value).toBe(1000)
  expect(booked(worth(-5000), { citizens: [1], posted: [post] }).standings[0]?.value).toBe(1)
})

test('each hundred is a level, ten in all, and the tiers are bands of levels', () => {
  const levelAt = (from: number) => (from - 1) / 100 + 1
  expect(openReach.tiers.map(({ from }) => levelAt(from))).toEqual([8, 5, 3, 1])
  expect(openReach.face.tiers.map(({ name }) => Number(name.match(/\d+/)?.[0]))).toEqual([8, 5, 3, 1])
})

test('a level that was reached stays, whatever the points do', () => {
  const risen = booked(worth(450), { citizens: [1], posted: [post] })
  expect(risen.standings).toMatchObject([{ value: 451, tier: 'B' }])
  const fallen = booked(worth(-400), { citizens: [1], month: 4, files: risen.files, posted: [{ ...post, month: 4 }] })
  expect(fallen.standings).toMatchObject([{ value: 51, tier: 'B' }])
  expect(tierOf(sealed, 51)).toBe('D')
})

test('every point is itemised: one line for each thing seen, and the lines make the standing', () => {
  const features = ['post.private', 'write.paper', 'meet.friend', 'post.rumour']
  const { lines, standings } = booked(alone, { citizens: [1], posted: features.map((feature) => aSighting({ feature })) })
  expect(lines).toHaveLength(features.length)
  expect(lines.reduce((sum, { delta }) => sum + delta, openReach.scale.start)).toBe(standings[0]?.value)
  expect(openReach.access).toBe('entries')
  for (const part of ['update', 'decay', 'expiry']) expect(openReach).not.toHaveProperty(part)
})

test('somebody with high points draws those tied to them upwards', () => {
  const { lines } = booked(sealed, { ties: { 1: [2] }, before: { 1: 100, 2: 900 } })
  const friends = lines.find(({ citizen, cause }) => citizen === 1 && cause.kind === 'friends')
  expect(friends?.delta).toBe(20)
})

test('no door is shut on the first level, and from the fifth on prices are kinder', () => {
  const base = { seat: 1, month: 3, ties: [], seen: [], seed: 'room', isKin: false, isTaken: false, isSpared: false }
  const doors = (value: number) => consequencesOf(sealed, { ...base, row: { value, tier: tierOf(sealed, value) } })
  expect([1, 400, 401, 1000].map((value) => doors(value).price)).toEqual([0, 0, -1, -1])
  expect([1, 400, 401, 1000].flatMap((value) => doors(value).shut)).toEqual([])
})
