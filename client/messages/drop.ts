import { drop as words } from './en/drop.ts'

/** Words of the place where a recording is dropped. While building, `build/words.ts` compiles them. */
export const drop = { drop: words } as const
