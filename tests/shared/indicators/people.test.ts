import { expect, test } from 'vitest'
import { INDICATORS, indicatorsOf } from '../../../shared/indicators/index.ts'
import { citizen, logOf } from '../../../shared/indicators/example.ts'
import { livedBy, livingIn, monthsIn, subjectsOf, type Log } from '../../../shared/indicators/log.ts'

const withBot = (log: Log, bot: number): Log => ({ ...log, citizens: log.citizens.map((one) => (one.seat === bot ? { ...one, bot: 'rebel' } : one)) })

test('an indicator is about people; in a room of bots alone about its bots', () => {
  const log = logOf({ people: 3 })
  expect([...subjectsOf(withBot(log, 2))]).toEqual([1, 3])
  expect([...subjectsOf(logOf({ citizens: [citizen(1, { bot: 'rebel' })] }))]).toEqual([1])
})

test('months that a bot played, and months before somebody came, are not theirs', () => {
  const log = logOf({ citizens: [citizen(1, { covered: [2] }), citizen(2, { from: 3 }), citizen(3)] })
  const isLived = livedBy(log)
  expect([isLived(1, 1), isLived(1, 2), livingIn(log, 1), livingIn(log, 2), livingIn(log, 3)]).toEqual([true, false, 2, 1, 3])
})

test('a month in which the system sleeps is no month of the rule', () => {
  const log = logOf({ phases: ['ordinary', 'rule', 'rule'] })
  const asleep = { ...log, room: { months: log.room.months.map((month) => ({ ...month, sleeps: month.month === 3 })) } }
  expect([...monthsIn(log, 'rule')]).toEqual([2, 3])
  expect([...monthsIn(asleep, 'rule')]).toEqual([2])
})

test('a log without play supports no indicator', () => {
  expect(indicatorsOf(logOf({ people: 0, phases: [] }))).toEqual(Object.fromEntries(INDICATORS.map(({ id }) => [id, null])))
})

test.each(INDICATORS.filter(({ id }) => id !== 'lockIn').map((indicator) => [indicator.id, indicator] as const))(
  '%s: a bot at a further chair, whatever it does, moves nothing',
  (_, { example, measure }) => {
    const seat = example.log.citizens.length + 1
    const bot = { ...citizen(seat, { bot: 'rebel', district: 'works', persona: 'nurse' }) }
    const copied = <T extends { citizen: number }>(rows: readonly T[]): T[] => [...rows, ...thrice(rows).map((row) => ({ ...row, citizen: seat }))]
    const judged = <T extends { by: number }>(rows: readonly T[]): T[] => [...rows, ...thrice(rows).map((row) => ({ ...row, by: seat }))]
    const { acts, ledger, standings, consents, theories, votes, endings, ratings, reports } = example.log
    const crowded: Log = {
      ...example.log,
      citizens: [...example.log.citizens, bot],
      acts: copied(acts),
      ledger: copied(ledger),
      standings: copied(standings),
      consents: copied(consents),
      theories: copied(theories),
      votes: copied(votes),
      endings: copied(endings),
      ratings: judged(ratings),
      reports: judged(reports),
    }
    expect(measure(crowded)).toBeCloseTo(example.value, 12)
  },
)

/** The first row three times: enough to bend a mean, a share or a rank. */
function thrice<T>(rows: readonly T[]): T[] {
  return rows.slice(0, 1).flatMap((row) => [row, row, row])
}
