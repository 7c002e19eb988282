import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'
import type { Screens } from '../../support/stored.ts'

/** The rooms of tests/support/stored.ts: a class of people with a reform of its own, and two rooms of bots. */
export const STORED = ['class', 'ledger', 'gate'] as const

/** The documents of a stored recording, by their addresses: read by path, since a browser's addresses open no files. */
export function documentsOf(name: (typeof STORED)[number]): (path: string) => unknown {
  const debrief = read(`${name}.debrief`) as Debrief
  const screens = read(`${name}.screens`) as Screens
  return (path) => (path.includes('/lab') ? screens.labs.at(-1) : path.includes('/replay') ? screens.replay : debrief)
}

function read(name: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(join(import.meta.dirname, '../../recordings', `${name}.json.gz`))).toString())
}
