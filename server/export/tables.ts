import type { Table } from './table.ts'
import { ANSWERS } from './tables/answers.ts'
import { LIVES } from './tables/lives.ts'
import { SYSTEM } from './tables/system.ts'
import { TOWN } from './tables/town.ts'

/** All tables of an export. CSV files, workbook and codebook come from this one list. */
export const TABLES: readonly Table[] = [...TOWN, ...LIVES, ...SYSTEM, ...ANSWERS]
