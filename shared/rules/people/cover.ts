import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import { citizenAt, ownOf, seatsOf } from '../citizens.ts'

/** A bot takes over: how the citizen stands now is kept, so that the account can say what changed. */
export function beginCover(g: Game, seat: Seat): void {
  const own = ownOf(g, seat)
  const { coins, joy, dreamSteps } = own
  citizenAt(g, seat).covered = true
  own.cover = { from: Math.max(1, g.town.month), until: null, coins, joy, dreamSteps, did: [] }
}

/** The chair is given back, and what the bot said of being ready is forgotten. The account ends with what changed: coins, joy and dream steps since the bot took over. */
export function endCover(g: Game, seat: Seat): void {
  const own = ownOf(g, seat)
  const citizen = citizenAt(g, seat)
  if (citizen.covered) Object.assign(citizen, { covered: false, ready: false })
  if (!own.cover || own.cover.until !== null) return
  const { coins, joy, dreamSteps } = own.cover
  Object.assign(own.cover, {
    until: Math.max(1, g.town.month),
    coins: own.coins - coins,
    joy: own.joy - joy,
    dreamSteps: own.dreamSteps - dreamSteps,
  })
}

/** Once a month is played, what each covering bot did in it goes into its account, and the month is no more the human's own. */
export function keepAccounts(g: Game): void {
  for (const seat of seatsOf(g)) {
    const { cover, diary, dilemma } = ownOf(g, seat)
    const { month } = g.town
    if (cover?.until !== null) continue
    g.sealed.covered.push({ month, citizen: seat })
    if (dilemma?.answer) cover.did.push({ month, what: dilemma.id, outcome: 'done', option: dilemma.answer })
    for (const { slot, what, outcome } of diary) if (slot > 0 && outcome !== 'note') cover.did.push({ month, what, outcome, option: null })
  }
}

/** An account is put away in the month after the chair was given back. */
export function putAwayAccounts(g: Game): void {
  for (const seat of seatsOf(g)) {
    const own = ownOf(g, seat)
    if (own.cover?.until !== null && own.cover && own.cover.until < g.town.month) own.cover = null
  }
}
