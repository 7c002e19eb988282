import { expect, test } from 'vitest'
import { shownFile, type AskedFile } from '../../../shared/scoring/shown-file.ts'
import { DISCLOSURES } from '../../../shared/vocabulary/disclosure.ts'
import type { LedgerLine } from '../../../shared/vocabulary/ledger.ts'
import { aSighting } from '../../support/sealed.ts'

const line = (seq: number, month: number, kind: LedgerLine['cause']['kind'], ref: string, delta: number): LedgerLine => ({
  seq,
  month,
  citizen: 1,
  cause: { kind, ref },
  delta,
  balance: 0,
})
const seen = [aSighting({ id: 'post', actual: 2 }), aSighting({ id: 'told', feature: 'report.received', sensor: 'neighbours' })]
const asked = (access: AskedFile['regime']['access']): AskedFile => ({
  regime: { access },
  month: 4,
  value: 37,
  lines: [line(10, 3, 'observation', 'post', -8), line(12, 4, 'report', 'told', -5), line(17, 4, 'rating', 'stars-4-1', 2)],
  observations: new Map(seen.map((one) => [one.id, one])),
})

test.each([
  ['glass', ['nothing', 'standing', 'entries']],
  ['reasons', ['nothing', 'standing', 'entries']],
  ['score', ['nothing', 'standing', 'entries']],
  ['tier', ['nothing', 'nothing', 'entries']],
  ['doors', ['nothing', 'nothing', 'nothing']],
] as const)('at %s one sees as much as the regime shows, and no more than the level tells', (level, shown) => {
  expect((['nothing', 'standing', 'entries'] as const).map((access) => shownFile(level, asked(access)).access)).toEqual(shown)
})

test('entries name what stands there and what noted it; who rated and who reported is not said', () => {
  expect(shownFile('glass', asked('entries'))).toEqual({
    month: 4,
    access: 'entries',
    value: 37,
    entries: [
      { month: 3, feature: 'post.critical', kind: 'observation', sensor: 'feed', delta: -8 },
      { month: 4, feature: 'report.received', kind: 'report', sensor: null, delta: -5 },
      { month: 4, feature: null, kind: 'rating', sensor: null, delta: 2 },
    ],
  })
})

test.each(DISCLOSURES)('at %s points are in it only where the level tells points, and never who was really there', (level) => {
  const text = JSON.stringify(shownFile(level, asked('entries')))
  expect(text.includes('delta')).toBe(level === 'glass' || level === 'reasons')
  expect(text.includes('value')).toBe(level !== 'tier' && level !== 'doors')
  expect(text).not.toMatch(/actual|"ref"|stars-4|seq/)
})

test('who has no score yet is shown none', () => {
  expect(shownFile('glass', { ...asked('standing'), value: null })).toEqual({ month: 4, access: 'standing' })
})
