import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { playHeadless } from '../../server/cli/headless.ts'
import { debriefOf } from '../../server/debrief/debrief.ts'
import { recordingFrom } from '../../server/debrief/import.ts'
import { isRefusal } from '../../server/sessions/hall.ts'
import type { Debrief } from '../../shared/vocabulary/debrief.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { library } from './library.ts'
import { playedClass } from './played-class.ts'

const folder = new URL('../recordings/', import.meta.url)

const BOTS = { bots: 'mixed', disclosure: 'tier' } as const

/** How each stored recording was made: a class of people with two months of its own reform, and two rooms of bots. */
const MADE: Readonly<Record<string, () => Recording>> = {
  class: () => playedClass('class-1'),
  licence: () => playHeadless(library, { ...BOTS, regime: 'driving-licence', citizens: 10, length: 'long', seed: 'stored-licence' }),
  stars: () => playHeadless(library, { ...BOTS, regime: 'village-stars', citizens: 8, length: 'standard', seed: 'stored-stars' }),
}

export const STORED = Object.keys(MADE)

/** A stored recording as it is exported, and the debrief that it gave. */
export function stored(name: string): { file: unknown; debrief: Debrief } {
  return { file: read(name), debrief: read(`${name}.debrief`) as Debrief }
}

/** The debrief of an exported recording beside the other stored ones, from their files alone. */
export function debriefFromFiles(name: string): Debrief {
  const sisters = STORED.filter((other) => other !== name).map((other, i) => {
    const recording = opened(other)
    return { room: i + 2, title: recording.sealed.regime.title, disclosure: recording.room.disclosure, recording }
  })
  return debriefOf(opened(name), library, sisters)
}

/** Plays all rooms anew and stores them with their debriefs: when a rule, a measure or a text has changed on purpose. */
export function makeAnew(): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, make] of Object.entries(MADE)) write(name, make())
  for (const name of STORED) write(`${name}.debrief`, debriefFromFiles(name))
}

function opened(name: string): Recording {
  const recording = recordingFrom(read(name))
  if (isRefusal(recording)) throw new Error(`${name}: ${recording.say} ${recording.field}`)
  return recording
}

function read(name: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(new URL(`${name}.json.gz`, folder))).toString())
}

function write(name: string, value: unknown): void {
  writeFileSync(new URL(`${name}.json.gz`, folder), gzipSync(JSON.stringify(value), { level: 9 }))
}
