/** The chair, 1 to 40, never reused in a room. */
export type Seat = number

/** Chairs of a room at most. */
export const MOST_SEATS = 40

/** 6 signs of {@link CODE_SIGNS}; case, blanks and hyphens are ignored when one is read. */
export type Code = string

/** No vowels, so no words; of each pair of look-alikes one only. */
export const CODE_SIGNS = 'BCDFGHJKLMNPQRSTVWXZ3479'

/** Who wrote an entry of the journal. */
export type Actor = Seat | 'facilitator' | 'clock' | 'system'

/** Who looks at a room. An observer has the facilitator's desk and may do nothing at it. An unknown audience sees what the projector sees. */
export type Audience = Seat | 'facilitator' | 'observer' | 'projector'

/** A room's code as it is stored: upper case, no blanks or hyphens; null when it can't be one. */
export function codeFrom(text: string): Code | null {
  const code = text.toUpperCase().replaceAll(/[\s-]/g, '')
  return code.length === 6 && [...code].every((sign) => CODE_SIGNS.includes(sign)) ? code : null
}
