/** A class: so many citizens, and the screens of the facilitator and of the wall. */
export const CITIZENS = 30
