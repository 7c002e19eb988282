import * as v from 'valibot'
import { DISCLOSURES } from '../../../shared/vocabulary/disclosure.ts'
import { MOST_SEATS } from '../../../shared/vocabulary/ids.ts'
import type { Setup } from '../../../shared/vocabulary/journal.ts'
import { LENGTHS } from '../../../shared/vocabulary/phase.ts'
import { Count, Name } from './parts.ts'

/** The setup of a room as these rules know it: of other rules it may be anything. */
export const SetupSchema: v.GenericSchema<unknown, Setup> = v.object({
  regime: Name,
  disclosure: v.picklist(DISCLOSURES),
  length: v.picklist(LENGTHS),
  citizens: v.pipe(Count, v.maxValue(MOST_SEATS)),
  stepSeconds: v.object({ plan: Count, social: Count, statement: Count }),
  solo: v.boolean(),
  names: v.picklist(['given', 'typed']),
  together: v.boolean(),
  lot: v.object({ seed: Name, room: Count, rooms: Count }),
})
