import { useTranslations } from 'use-intl'
import type { Debrief, MonthValue } from '../../../../shared/vocabulary/debrief.ts'
import type { RevealStep } from '../../../../shared/vocabulary/phase.ts'
import { whole } from '../../../pieces/figures.ts'
import { figureText, inHundred } from '../../parts/figureText.ts'
import { bySureness } from '../../reveal/sureness.ts'
import { useNames } from '../../reveal/words.ts'

/** What this room's figures say at a step of the reveal, a sentence each; none where the step speaks for itself. */
export function useFacts(): (step: RevealStep, debrief: Debrief) => string[] {
  const t = useTranslations('facts')
  const privileges = useTranslations('words.privileges')
  const names = useNames()

  const belief = ({ theories, exam }: Debrief): string[] => {
    if (!theories) return [t('few')]
    const { right, guesses, calibration, superstition, heaviest } = theories
    const { sure } = bySureness(calibration)
    const named = total(heaviest.map(({ people }) => people))
    const most = heaviest.toSorted((a, b) => b.people - a.people)[0]
    return [
      t('belief.right', { right, of: guesses }),
      ...(sure.guesses > 0 ? [t('belief.sure', { right: sure.right, of: sure.guesses })] : []),
      ...(superstition === null ? [] : [t('belief.superstition', { share: inHundred(superstition) })]),
      ...(most
        ? [
            t('belief.heaviest', {
              feature: names.feature(most.feature),
              rank: most.rank,
              people: most.people,
              isMost: String(2 * most.people > named),
            }),
          ]
        : []),
      ...(exam && exam.answers > 0 ? [t('belief.exam', { right: exam.right, of: exam.answers })] : []),
    ]
  }

  const update = ({ updates }: Debrief): string[] =>
    updates.length === 0
      ? [t('update.none')]
      : updates.flatMap(({ month, hastened, changes, noticed }) => [
          ...changes.map(({ feature, before, after }) =>
            t('update.change', { month, feature: names.feature(feature), before: whole(before), after: whole(after) }),
          ),
          ...(hastened ? [t('update.hastened')] : []),
          ...(noticed ? [t('update.noticed', noticed)] : []),
        ])

  const mistakes = ({ mistakes: { people, appealed, corrected, ...made } }: Debrief): string[] => [
    t('mistakes.made', made),
    people === null || appealed === null ? t('mistakes.corrected', { corrected }) : t('mistakes.appealed', { people, appealed, corrected }),
  ]

  const doors = ({ doors: { privileges: shut, of, refusals } }: Debrief): string[] => {
    const worst = shut.flatMap(({ privilege, months }) => months.map((month) => ({ privilege, ...month }))).toSorted((a, b) => b.shut - a.shut)[0]
    const before = total(refusals.map((row) => row.shut))
    return [
      worst && worst.shut > 0 ? t('doors.shut', { ...worst, privilege: privileges(worst.privilege), of }) : t('doors.none'),
      t('doors.refusals', { shut: before, turned: total(refusals.map(({ turnedAway }) => turnedAway)) }),
    ]
  }

  const behaviour = ({ behaviour: { speaking, variety, segregation } }: Debrief): string[] => {
    const said = [
      ...between(speaking.own, (before, after) => t('behaviour.speaking', { before: inHundred(before), after: inHundred(after) })),
      ...between(variety.own, (before, after) => t('behaviour.variety', { before: inHundred(before), after: inHundred(after) })),
      ...between(segregation.own, (_, after) => t('behaviour.segregation', { after: figureText(after, 'index') })),
      ...speaking.sisters.flatMap(({ room, title, months }) =>
        between(months, (_, after) => t('behaviour.sister', { room, title, after: inHundred(after) })),
      ),
    ]
    return said.length === 0 ? [t('few')] : said
  }

  const goodhart = ({ goodhart: { months, correlation } }: Debrief): string[] =>
    correlation === null
      ? [t('goodhart.none')]
      : [
          t('goodhart.now', { value: figureText(correlation, 'index') }),
          ...between(months, (first) => t('goodhart.first', { value: figureText(first, 'index') })),
        ]

  return (step, debrief) => {
    switch (step) {
      case 'belief':
        return belief(debrief)
      case 'file':
        return debrief.mistakes.people === null ? [t('few')] : [t('file.hit', { people: debrief.mistakes.people })]
      case 'update':
        return update(debrief)
      case 'mistakes':
        return mistakes(debrief)
      case 'doors':
        return doors(debrief)
      case 'behaviour':
        return behaviour(debrief)
      case 'goodhart':
        return goodhart(debrief)
      case 'envelope':
      case 'rules':
      case 'life':
        return []
    }
  }
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** A sentence on the first and the last value of a series, where it has any. */
function between(months: readonly MonthValue[], say: (first: number, last: number) => string): string[] {
  const values = months.flatMap(({ value }) => (value === null ? [] : [value]))
  const [first, last] = [values[0], values.at(-1)]
  return first === undefined || last === undefined ? [] : [say(first, last)]
}
