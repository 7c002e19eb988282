/** A class: so many citizens, and the screens of the facilitator and of the wall. */
export const CITIZENS = 30

/** Rooms are lived by bots to the morning of this month; then humans take all chairs and plan. */
export const MONTH = 5

/** What a room on any server is opened with. Without months it begins in its first, for measures that don't look at the state. */
export type RoomOrder = { citizens: number; month: number }
