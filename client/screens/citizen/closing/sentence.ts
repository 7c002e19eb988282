import { keep, keptOf } from '../../../net/keys.ts'

/** The one sentence that somebody wrote for themselves before the envelope: on this device only, under the room's key. */
export function sentenceOf(room: string): string {
  return keptOf(room).sentence ?? ''
}

/** Keeps the sentence on this device; it is never sent. */
export function keepSentence(room: string, sentence: string): void {
  keep(room, { sentence })
}
