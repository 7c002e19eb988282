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

test('each feature of the notebook has an effect to be guessed, and the last of its 14 lines asks about friends', () => {
  expect(house.notebook).toHaveLength(14)
  expect(house.notebook.at(-1)).toBe('friend.low')
  for (const feature of house.notebook.slice(0, -1)) expect(house.effects.map((e) => e.feature)).toContain(feature)
})

test('one may stay outside until the rule: the app asks, and sees only what its partners see', () => {
  expect(house.consent).toBe('voluntary')
  expect(house.sensors.filter(({ from }) => from === 'app').map(({ sensor }) => sensor)).toEqual(['payment', 'shop', 'employer', 'social'])
})

test('neighbours move a standing a little, and never by more than 20 points a month', () => {
  expect(house.ratings.points).toEqual([-10, -6, -2, 2, 6])
  expect([house.reports, house.mercy]).toEqual(['neighbours', 20])
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
  expect(house.face.terms.replaceAll(/^\d+\. /gm, '')).not.toMatch(/\d/)
  expect(house.face.terms).not.toMatch(/\b(lowers|raises|volunteer|petition|overtime|game|red light)/i)
})

test.each([
  '"Agree"',
  '"Not now"',
  'one coin a month',
  'Your entries stay with us',
  'stars',
  'Reports',
  'You will receive a letter',
  'the rule for everybody',
])('the terms say what is true: %s', (words) => {
  expect(house.face.terms).toContain(words)
})

test('the archive says that it is fictional', () => {
  expect(house.face.archive.status).toMatch(/^Fictional/)
})
