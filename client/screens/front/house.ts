/** The regime that is made up for this game, and stands for nothing in the world. */
export const HOUSE = 'house'
