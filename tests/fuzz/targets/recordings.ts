import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { recordingFrom } from '../../../server/debrief/import.ts'
import { isRefusal } from '../../../server/sessions/hall.ts'
import { commitmentOf } from '../../../shared/kit/commit.ts'
import { changed } from '../changes.ts'
import { target, type Target } from '../target.ts'
import { refusedWell } from './intents.ts'
import type { Rest } from './rest.ts'

const stored = ['gate', 'ledger', 'class'].map(
  (name) => JSON.parse(gunzipSync(readFileSync(new URL(`../../recordings/${name}.json.gz`, import.meta.url))).toString()) as object,
)
const DOCUMENTS = ['debrief', 'replay', 'lab', 'lab?reforms=no-friends', 'files', 'kept?seat=1', 'ledger', 'indicators', 'export.csv', 'recording']
/** Of those that are taken, one in so many is opened and read: that plays a whole game again. */
const OPENED_ONE_IN = 10

/** Recordings of real games with something changed in them, every second one with its envelope closed anew. What is taken is opened and read. */
export function recordings(rest: Rest): Target {
  let taken = 0
  return target('recording', {
    inputs: fc.tuple(changed(fc.constantFrom(...stored)), fc.boolean()),
    async throwAt([changedOne, seals], next) {
      const recording = seals ? sealedAnew(changedOne) : changedOne
      const answer = recordingFrom(recording)
      if (isRefusal(answer)) return refusedWell(answer)
      taken += 1
      if (taken % OPENED_ONE_IN === 0) await rest.opensAndReads(recording, DOCUMENTS, next)
      return 'legal'
    },
  })
}

function sealedAnew(recording: unknown): unknown {
  if (typeof recording !== 'object' || recording === null || !('sealed' in recording)) return recording
  try {
    return { ...recording, commitment: commitmentOf(recording.sealed as Parameters<typeof commitmentOf>[0]) }
  } catch {
    return recording
  }
}
