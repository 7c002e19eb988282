/** What a room tells its citizens about the system, from most to least. */
export const DISCLOSURES = ['glass', 'reasons', 'score', 'tier', 'doors'] as const
export type Disclosure = (typeof DISCLOSURES)[number]
