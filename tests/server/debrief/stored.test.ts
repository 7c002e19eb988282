import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { debriefOf } from '../../../server/debrief/debrief.ts'
import { recordingFrom } from '../../../server/debrief/import.ts'
import { isRefusal } from '../../../server/sessions/hall.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { MOMENTS } from '../../../shared/vocabulary/turning-point.ts'
import { library } from '../../support/library.ts'
import { debriefFromFiles, makeAnew, screensFromFile, stored, STORED } from '../../support/stored.ts'

// With MAKE_RECORDINGS=1 in the environment they are made anew: only when a rule, a measure or a text has changed on purpose.
if (process.env['MAKE_RECORDINGS'] === '1') makeAnew()

describe.each(STORED)('the stored recording of the room %s', (name) => {
  const { file, debrief, screens } = stored(name)

  test('gives its whole debrief, beside its sister rooms, from the exported files alone', () => {
    expect(JSON.parse(JSON.stringify(debriefFromFiles(name)))).toEqual(debrief)
  })

  test('gives its lab, its replay and everybody’s file from the exported file alone', () => {
    expect(JSON.parse(JSON.stringify(screensFromFile(name)))).toEqual(screens)
  })

  test('is left in the lab as it was lived: no place and no standing changes under the own rules', () => {
    const [own] = screens.labs
    for (const { place, value, tier, why } of own?.lives ?? []) expect([place[1], value[1], tier[1], why]).toEqual([place[0], value[0], tier[0], []])
  })

  test('names nobody in it', () => {
    const text = JSON.stringify(debrief)
    for (const { name: person } of (file as Recording).citizens) expect(text).not.toContain(`"${person}"`)
    expect(debrief.moments.flatMap(({ seats }) => seats)).toEqual([])
  })

  test('is read in as it was written, with its indicators', () => {
    expect(recordingFrom(file)).toEqual(file)
    const figures = Object.fromEntries(debrief.figures.map(({ id, value }) => [id, value]))
    expect(figures).toEqual((file as Recording).indicators)
  })
})

test.each([1, 2, 3])('a recording of schema %i gives a debrief, too, of what it holds', (schema) => {
  const recording = recordingFrom(JSON.parse(readFileSync(new URL(`../../support/older/schema-${schema}.json`, import.meta.url), 'utf8')))
  if (isRefusal(recording)) throw new Error(recording.say)
  const { room, mistakes, survey } = debriefOf(recording, library)
  expect(room.months).toEqual(recording.room.months)
  expect(mistakes.made).toBe(recording.observations.filter(({ citizen, actual }) => citizen !== actual).length)
  expect(survey).toBeNull()
})

test('the class has a debrief with nothing left out', () => {
  const { theories, exam, updates, moments, ties, archive, survey, room, reforms } = stored('class').debrief
  for (const part of [theories, exam, ties, survey]) expect(part).not.toBeNull()
  for (const part of [updates, archive, reforms]) expect(part.length).toBeGreaterThan(0)
  expect(moments.map(({ kind }) => kind)).toEqual(MOMENTS)
  expect(reforms.some(({ passed }) => passed)).toBe(true)
  expect(room.months.filter(({ phase }) => phase === 'reform')).toHaveLength(2)
})

test('stored recordings are small', () => {
  const folder = new URL('../../recordings/', import.meta.url)
  const files = readdirSync(folder)
  expect(files.toSorted()).toEqual(STORED.flatMap((name) => [`${name}.debrief.json.gz`, `${name}.json.gz`, `${name}.screens.json.gz`]).toSorted())
  for (const one of files) expect(statSync(new URL(one, folder)).size, one).toBeLessThan(60_000)
})
