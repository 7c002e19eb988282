/** Names of the board, apart from the schemas of content: the first screen of a citizen needs no more. */

export const DISTRICTS = ['hearth', 'trade', 'works', 'gate'] as const
export type District = (typeof DISTRICTS)[number]

/** What a tier may open: gates of activities, of ways and of dream steps. */
export const PRIVILEGES = ['credit', 'school', 'permit', 'travel', 'deposit', 'express', 'stage', 'post', 'drive', 'dog'] as const
export type Privilege = (typeof PRIVILEGES)[number]

/** Ways between districts. */
export const WAYS = ['walk', 'bus', 'red', 'drive', 'fast'] as const
export type Way = (typeof WAYS)[number]

export const PLACE_IDS = ['home', 'park', 'cafe', 'market', 'shop', 'bank', 'work', 'academy', 'library', 'station', 'hall', 'feed'] as const
export type PlaceId = (typeof PLACE_IDS)[number]
