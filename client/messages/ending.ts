import { lab } from './en/own-lab.ts'
import { own } from './en/own-reveal.ts'
import { reform } from './en/reform.ts'
import { debrief } from './en/talk.ts'

/** Words of a phone from the open envelope on. While building, `build/words.ts` compiles them. */
export const ending = { ownReveal: own, ownLab: lab, reform, debrief } as const
