import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { playHeadless } from '../../server/cli/headless.ts'
import { debriefOf } from '../../server/debrief/debrief.ts'
import { fileOf } from '../../server/debrief/file.ts'
import { recordingFrom } from '../../server/debrief/import.ts'
import { labOf } from '../../server/debrief/lab.ts'
import { replayOf } from '../../server/debrief/replay.ts'
import { isRefusal } from '../../server/sessions/hall.ts'
import type { Debrief, Lab, OwnFile, Replay } from '../../shared/vocabulary/debrief.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { library } from './library.ts'
import { playedClass } from './played-class.ts'

const folder = new URL('../recordings/', import.meta.url)

const BOTS = { citizens: 10, bots: 'mixed', disclosure: 'tier', length: 'standard', seed: 'stored-1' } as const

/** How each stored recording was made: a class of people with two months of its own reform, and two rooms of bots. */
const MADE: Readonly<Record<string, () => Recording>> = {
  class: () => playedClass('class-3'),
  ledger: () => playHeadless(library, { ...BOTS, regime: 'county-ledger' }),
  gate: () => playHeadless(library, { ...BOTS, regime: 'friend-gate' }),
}

export const STORED = Object.keys(MADE)

/** What the lab, the replay and the phones show of a room, as its desk sees them. */
export type Screens = { labs: Lab[]; replay: Replay; files: OwnFile[] }

/** Orders that are kept of each lab: as it was lived, under what was voted in, and under another system without friends. */
const ORDERS = [
  { regime: '', reforms: '' },
  { regime: '', reforms: 'passed' },
  { regime: 'credit-file', reforms: 'no-friends,expiry:2' },
]

/** A stored recording as it is exported, with the debrief and the screens that it gave. */
export function stored(name: string): { file: unknown; debrief: Debrief; screens: Screens } {
  return { file: read(name), debrief: read(`${name}.debrief`) as Debrief, screens: read(`${name}.screens`) as Screens }
}

/** The screens of an exported recording, from its file alone. */
export function screensFromFile(name: string): Screens {
  const recording = opened(name)
  return {
    labs: ORDERS.map((order) => labOf(recording, library, order, { seat: null, isNamed: true })).filter((lab) => typeof lab !== 'string'),
    replay: replayOf(recording, library, { isNamed: true }),
    files: recording.citizens.map(({ seat }) => fileOf(recording, library, seat)),
  }
}

/** The debrief of an exported recording beside the other stored ones, from their files alone. */
export function debriefFromFiles(name: string): Debrief {
  const sisters = STORED.filter((other) => other !== name).map((other, i) => {
    const recording = opened(other)
    return { room: i + 2, title: recording.sealed.regime.title, disclosure: recording.room.disclosure, recording }
  })
  return debriefOf(opened(name), library, sisters)
}

/** Plays all rooms anew and stores them with their debriefs and screens: when a rule, a measure or a text has changed on purpose. */
export function makeAnew(): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, make] of Object.entries(MADE)) write(name, make())
  for (const name of STORED) {
    write(`${name}.debrief`, debriefFromFiles(name))
    write(`${name}.screens`, screensFromFile(name))
  }
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
