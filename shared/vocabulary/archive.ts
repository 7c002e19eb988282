import * as v from 'valibot'

const Words = v.pipe(v.string(), v.minLength(1))

/** An answer to one of the two questions of the EU ban on social scoring (AI Act, Article 5(1)(c)), and why. */
const Answer = v.strictObject({ answer: v.picklist(['yes', 'partly', 'no']), why: Words })

/** What a regime stands for in the world: facts with sources, and which numbers are our own assumptions. */
export const Archive = v.strictObject({
  standsFor: Words,
  where: Words,
  when: Words,
  operator: Words,
  /** What became of it, and when that was last looked up. */
  status: Words,
  documented: v.pipe(v.array(Words), v.minLength(1)),
  assumptions: v.pipe(v.array(Words), v.minLength(1)),
  sources: v.pipe(v.array(Words), v.minLength(1)),
  /** The same mechanic in two or more jurisdictions. */
  elsewhere: v.pipe(v.array(Words), v.minLength(2)),
  /** Do the consequences stay in the context in which people were watched? Are they in proportion to what people did? */
  questions: v.strictObject({ sameContext: Answer, proportionate: Answer }),
})
export type Archive = v.InferOutput<typeof Archive>
