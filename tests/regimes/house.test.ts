import { expect, test } from 'vitest'
import house from '../../server/regimes/house.ts'

test('the fixed signs are those of ordinary law and plain duty', () => {
  const fixed = house.effects.filter((e) => ('lowers' in e && e.lowers.chance === 100) || ('raises' in e && e.raises.chance === 100))
  expect(fixed.map(({ feature }) => feature)).toEqual([
    'pay.ontime',
    'pay.late',
    'civic.volunteer',
    'report.received',
    'dog.loose',
    'cross.red',
    'drive.fast',
    'sign.ignored',
    'travel.noticket',
  ])
})

test('each account starts at 60 in 100', () => {
  for (const { ceiling, start } of house.accounts) expect(start * 10).toBe(ceiling * 6)
})

test('each feature of the notebook has an effect to be guessed', () => {
  expect(house.notebook).toHaveLength(13)
  for (const feature of house.notebook) expect(house.effects.map((e) => e.feature)).toContain(feature)
})

test('an update finds enough unfixed effects in the notebook', () => {
  const unfixed = house.effects.filter((e) => !('lowers' in e && e.lowers.chance === 100) && !('raises' in e && e.raises.chance === 100))
  const asked: string[] = house.notebook
  expect(unfixed.filter(({ feature }) => asked.includes(feature)).length).toBeGreaterThan(house.update.changes)
})

test('the terms are long, as terms are, and tell no rule', () => {
  const words = house.face.terms.split(/\s+/).length
  expect(words).toBeGreaterThan(850)
  expect(words).toBeLessThan(1000)
  expect(house.face.terms).not.toMatch(/\b(lowers|raises|volunteer|petition|overtime|game|red light)/i)
})

test('the archive says that it is fictional', () => {
  expect(house.face.archive.status).toMatch(/^Fictional/)
})
