import { expect, test } from 'vitest'
import { wantedName } from '../../../server/sessions/name-filter.ts'

const nobody: string[] = []

test.each([
  'Ana',
  'José',
  'Zoë',
  'Nguyễn',
  'O’Brien',
  "D'Arcy",
  'Jean-Luc',
  'Björk',
  'Søren',
  'Łukasz',
  'Fuchs',
  'Dickson',
  'Cockburn',
  'Scunthorpe Sam',
  'Phuc',
  'Dong',
  'Ali',
  'Aishwarya',
  'Мария',
  'Ольга',
  'Γιώργος',
  '美咲',
  '민준',
  'محمد',
  'अनन्या',
  'யாழினி',
  'María José',
  'Sasha',
  'Kofi',
  'Nneka',
  'Anass',
  'Shitake',
])('%s is a name and nothing else', (name) => {
  expect(wantedName(name, nobody)).toEqual({ name: name.normalize('NFKC'), flagged: false })
})

test.each(['fuck', 'F u c k', 'f.u.c.k', 'shit', 'ѕhіt', 'Big Bitch', 'FUCK'])('%s waits with a flag, and is not refused', (name) => {
  expect(wantedName(name, nobody)).toMatchObject({ flagged: true })
})

test.each(['Teacher', 'teаcher', 'The Admin', 'Mr Smith', 'HOST', 'Moderator'])('%s could pass for whoever runs the room', (name) => {
  expect(wantedName(name, nobody)).toMatchObject({ flagged: true })
})

test.each(['Amber Owl', 'amber owl', 'Аmbеr Owl', 'AmberOwl', 'Ámber Owl'])('%s looks like a name that is in the room', (name) => {
  expect(wantedName(name, ['Amber Owl'])).toMatchObject({ flagged: true })
})

test.each(['', '   ', '\u200b\u200d', '1234', '<b>Bo</b>', 'a@b.de', '🙂', '---', 'x'.repeat(25)])('“%s” is not usable', (name) => {
  expect(wantedName(name, nobody)).toBeNull()
})

test('hidden signs go, wide letters and blanks are written the usual way', () => {
  expect(wantedName(' Ａｎａ\u202e  \u200bMaria ', nobody)).toEqual({ name: 'Ana Maria', flagged: false })
  expect(wantedName('அ'.repeat(24), nobody)).not.toBeNull()
})
