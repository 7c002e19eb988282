import * as v from 'valibot'
import { MOST_SEATS } from '../../../shared/vocabulary/ids.ts'

/** What a recording is made of. No list is longer than a long game of 40 could make it. */
const MOST_ROWS = 60_000

export const Whole = v.pipe(v.number(), v.safeInteger())
export const Count = v.pipe(Whole, v.minValue(0))
/** How often something is done for one row of a list. */
export const Few = v.pipe(Count, v.maxValue(200))
export const Seat = v.pipe(Whole, v.minValue(1), v.maxValue(MOST_SEATS))
/** 0: before the first one. */
export const Month = v.pipe(Count, v.maxValue(99))
export const Name = v.pipe(v.string(), v.maxLength(100))
export const Text = v.pipe(v.string(), v.maxLength(2000))

/** A list of rows. */
export const each = <const T extends v.GenericSchema>(row: T) => v.pipe(v.array(row), v.maxLength(MOST_ROWS))
/** Something by name. */
export const Of = <const T extends v.GenericSchema>(value: T) => v.record(Name, value)
