import type { DeedOf } from '../../../../shared/vocabulary/intent.ts'
import type { useMe } from '../useMe.ts'

type Room = ReturnType<typeof useMe>

/** In the place of a rule: not after all. */
export const NO_RULE = 'none'

/** What the second slot goes to, as the screen shows it: what the server has, and over it what is on its way there. */
export function secondOf({ me, room, onTheWay }: Pick<Room, 'me' | 'room' | 'onTheWay'>): Room['me']['second'] {
  if (me.second === 'lost') return 'lost'
  if (onTheWay('plan').some(({ slot }) => slot === 2)) return 'free'
  if (onTheWay('file').length > 0) return 'file'
  const rule = ruleOf(onTheWay('protest'))
  if (rule !== null && costOf(room, rule) === 'slot') return 'protest'
  return rule === NO_RULE && me.second === 'protest' ? 'free' : me.second
}

/** The rule that one protests against, as the screen shows it. */
export function protestOf({ me, onTheWay }: Pick<Room, 'me' | 'onTheWay'>): string | null {
  const rule = ruleOf(onTheWay('protest'))
  return rule === NO_RULE ? null : (rule ?? me.protest)
}

function ruleOf(deeds: readonly DeedOf<'protest'>[]): string | null {
  return deeds.at(-1)?.rule ?? null
}

function costOf({ regime }: Room['room'], rule: string): 'slot' | 'nothing' | undefined {
  return regime?.protests.find((protest) => protest.rule === rule)?.costs
}
