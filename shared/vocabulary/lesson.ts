import * as v from 'valibot'
import { Text } from './content.ts'
import { DISCLOSURES } from './disclosure.ts'

const Treatment = v.strictObject({ regime: v.pipe(v.string(), v.minLength(1)), disclosure: v.picklist(DISCLOSURES) })
const Share = v.picklist(['own', 'shared'])

/** What a class may look at in particular: the room to play in, and the room to compare it with. */
export const Lesson = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
  main: Treatment,
  contrast: Treatment,
  /** Whether both rooms have the same people, and the same envelope. */
  deal: Share,
  seal: Share,
  /** `question`: one for the debrief. */
  text: v.strictObject({ title: Text, aim: Text, question: Text }),
})
export type Lesson = v.InferOutput<typeof Lesson>
