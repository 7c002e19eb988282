import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { anyOf, choicesOf, isOpen, lot, texts, type Mind } from './mind.ts'

/** What one has with the system itself, thought of once, with the first slot: a test to take, a question, a protest, one's file. */
export function calledAtHall(mind: Mind): Deed[] {
  if (mind.me.plan.slots.some((slot) => slot !== null)) return []
  const protest = protested(mind)
  return [...tested(mind), ...asked(mind), ...protest, ...(protest.length > 0 ? [] : fileWanted(mind))]
}

/** Some stand up by themselves, others once somebody has; more of them where it costs nothing, fewer where it costs a slot. */
function protested(mind: Mind): Deed[] {
  const { me, view, wishes, memory } = mind
  const rule = anyOf(mind, texts(choicesOf(view, 'protest')[0], 'rule'), 'rule')
  if (rule === undefined || me.protest !== null) return []
  const isFree = view.room.regime?.protests.find((protest) => protest.rule === rule)?.costs === 'nothing'
  if (!isFree && me.second !== 'free') return []
  const wish = (memory.stirred ? wishes.joinsIn : wishes.protests) * (isFree ? 1.05 : 0.65)
  return lot(mind, 'protest') < wish ? [{ type: 'protest', rule }] : []
}

function fileWanted(mind: Mind): Deed[] {
  return isOpen(mind.view, 'file') && mind.me.second === 'free' && lot(mind, 'file') < mind.wishes.asksFile ? [{ type: 'file' }] : []
}

function asked(mind: Mind): Deed[] {
  return isOpen(mind.view, 'question') && lot(mind, 'question') < mind.wishes.asksWhat ? [{ type: 'question' }] : []
}

/** A bot fills in the sheet by lot: it has no common sense, and may not look at the answers. */
function tested(mind: Mind): Deed[] {
  const answers = anyOf(mind, texts(choicesOf(mind.view, 'quiz')[0], 'answers'), 'quiz')
  return answers === undefined ? [] : [{ type: 'quiz', answers }]
}
