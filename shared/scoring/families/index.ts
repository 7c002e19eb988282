import type { SealedRegime } from '../../vocabulary/sealed.ts'
import { composite } from './composite.ts'
import type { Family } from './family.ts'
import { list } from './list.ts'
import { rank } from './rank.ts'
import { ratings } from './ratings.ts'
import { register } from './register.ts'

/** Every family by its name; a new one does not compile until it stands here. */
export const FAMILIES: Readonly<Record<SealedRegime['family'], Family>> = { composite, register, list, ratings, rank }
