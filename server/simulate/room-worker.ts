import { parentPort } from 'node:worker_threads'
import { must } from '../../shared/kit/assert.ts'
import { playRoom, type Play } from '../cli/headless.ts'
import { recordingOf } from '../debrief/recording.ts'
import { loadLibrary } from '../library.ts'
import type { Answer } from './pool.ts'
import { summaryOf } from './summary.ts'

/** A thread that plays one room after the other, as it is asked to. */
const port = must(parentPort, 'the thread that asked for this one')
const library = loadLibrary()

port.on('message', (play: Play) => void answerTo(play).then((answer) => port.postMessage(answer)))

async function answerTo(play: Play): Promise<Answer> {
  try {
    const recorded = playRoom(await library, play)
    const coins = Object.fromEntries(Object.entries(recorded.game.own).map(([seat, own]) => [seat, own.coins]))
    return { ok: true, summary: summaryOf(recordingOf(recorded), coins) }
  } catch (fault) {
    return { ok: false, say: fault instanceof Error ? fault.message : String(fault) }
  }
}
