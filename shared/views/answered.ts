import { awaited, citizenAt, ownOf } from '../rules/citizens.ts'
import type { Lore } from '../rules/context.ts'
import { showsTerms } from '../rules/score/app.ts'
import { casesFor, headlines, isAskedIn, surveyNow } from '../rules/survey.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Game } from '../vocabulary/state.ts'
import type { DeskView } from '../vocabulary/view.ts'

export type HasAnswered = (seat: Seat) => boolean

/** How many of those who are there have answered what the room is asked just now; null while it is asked nothing. */
export function answeredView(g: Game, hasAnswered: HasAnswered | null): DeskView['answered'] {
  const people = awaited(g)
  return hasAnswered && { of: people.length, are: people.filter(hasAnswered).length }
}

/** What makes an answer to what is asked now: all of it, or saying that one is done; of the archive one card. Null while nothing is asked. */
export function askedNow(g: Game, lore: Lore): HasAnswered | null {
  const { phase, theories, exam, reform } = g.town
  const when = surveyNow(g)
  const orReady =
    (has: HasAnswered): HasAnswered =>
    (seat) =>
      citizenAt(g, seat).ready || has(seat)
  if (when) return (seat) => hasSurvey(g, seat, when, lore)
  if (isAskedIn(g, 'archive')) return (seat) => Object.keys(ownOf(g, seat).sorted).length > 0
  if (showsTerms(g)) return orReady(() => false)
  if (phase === 'theories' && theories === 'exam') return orReady((seat) => Object.keys(ownOf(g, seat).exam).length === exam?.length)
  if (phase === 'theories' && theories === 'closed') return orReady((seat) => ownOf(g, seat).feeling !== null)
  if (reform?.stage === 'proposing') return orReady((seat) => ownOf(g, seat).proposed.length > 0)
  if (reform?.stage === 'voting') return orReady((seat) => reform.ballot.every((id) => ownOf(g, seat).votes[id] !== undefined))
  return null
}

function hasSurvey(g: Game, seat: Seat, when: 'before' | 'after', lore: Lore): boolean {
  const answers = ownOf(g, seat).survey[when]
  return headlines(lore).every((claim) => claim in answers.headlines) && casesFor(when, seat, lore).every((id) => id in answers.cases)
}
