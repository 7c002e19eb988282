import { refusal } from '../../vocabulary/refusal.ts'
import { ownOf } from '../citizens.ts'
import { socialOf } from '../people/ties.ts'
import { seatOf, type Handler } from './handler.ts'
import { whyNotSocial } from './social.ts'

/** Gives one to five stars to one of those whom the app names; until then nothing is said. */
export const rate: Handler<'rate'> = {
  by: 'citizen',
  choices(g, actor) {
    const named = ownOf(g, seatOf(actor)).social?.named ?? []
    if (whyNotSocial(g, seatOf(actor)) !== null || named.length === 0) return []
    return [{ type: 'rate', seat: named.map(({ seat }) => seat), stars: [1, 2, 3, 4, 5] }]
  },
  refuse: (g, actor) => whyNotSocial(g, seatOf(actor)) ?? refusal('choice-gone', 'The app did not ask you about them.', 'seat'),
  apply(g, actor, { seat, stars }) {
    const named = socialOf(g, seatOf(actor)).named.find((one) => one.seat === seat)
    if (named) named.stars = stars
  },
}

/** Reports one of those whose acts the app lays before one, or nobody. */
export const report: Handler<'report'> = {
  by: 'citizen',
  choices(g, actor) {
    const suspects = ownOf(g, seatOf(actor)).social?.suspects ?? []
    if (whyNotSocial(g, seatOf(actor)) !== null || suspects.length === 0) return []
    return [{ type: 'report', seat: [0, ...suspects.map(({ seat }) => seat)] }]
  },
  refuse: (g, actor) => whyNotSocial(g, seatOf(actor)) ?? refusal('choice-gone', 'The app shows you nothing of them.', 'seat'),
  apply(g, actor, { seat }) {
    socialOf(g, seatOf(actor)).reported = seat
  },
}
