import { recording } from './en/recording.ts'
import { report } from './en/report.ts'

/** Words of the pages on which a recorded room is looked at and printed. While building, `build/words.ts` compiles them. */
export const records = { recording, report } as const
