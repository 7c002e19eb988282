import type { Plant } from '../world.ts'
import { ForgetfulDisk, HastyDisk, OpenDisk } from './disks.ts'
import { clinging, lenient, nostalgic } from './doors.ts'
import { crossed, forgetful, impersonal, soothing, twoFaced } from './rooms.ts'
import { careless, greedy, moody, talkative } from './rules.ts'

/** Bugs that a world has to find, each made anew for it. */
export const PLANTS: readonly (() => Plant)[] = [
  () => ({ name: 'a repeated id is applied again', breaks: 'V3', disk: ForgetfulDisk, shown: forgetful }),
  () => ({ name: 'an intent is answered, and shown, before it is committed', breaks: 'V1', disk: HastyDisk }),
  () => ({ name: 'the writer before the last is not fenced off', breaks: 'V9', disk: OpenDisk }),
  () => ({ name: 'what is refused is done', breaks: 'V2', shown: twoFaced }),
  () => ({ name: 'a ledger line is a point off', breaks: 'V4', engine: careless }),
  () => ({ name: 'the state hangs on more than the journal', breaks: 'V5', engine: moody }),
  () => ({ name: "patches lose what is an audience's own", breaks: 'V6', shown: impersonal }),
  () => ({ name: 'who comes back is told that nothing happened', breaks: 'V6', shown: soothing }),
  () => ({ name: 'the salt of the envelope is on the screens', breaks: 'V7', engine: talkative }),
  () => ({ name: 'a board shows the other room', breaks: 'V8', shown: crossed() }),
  () => ({ name: 'a key that was replaced still opens', breaks: 'V10', hall: lenient }),
  () => ({ name: 'a page shows an older view again', breaks: 'V11', plugIn: nostalgic }),
  () => ({ name: 'a pause takes half of the time that was left', breaks: 'V12', engine: greedy }),
  () => ({ name: 'a page leaves its lines open', breaks: 'V16', plugIn: clinging }),
]
