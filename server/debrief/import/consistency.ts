import { isDeepStrictEqual } from 'node:util'
import type { Recording } from '../../../shared/vocabulary/recording.ts'

/** Where a recording contradicts itself, as the name of a field; null: nowhere. */
export function contradictionIn(recording: Recording): string | null {
  const { citizens, room, branch, sealed } = recording
  const seats = new Set(citizens.map(({ seat }) => seat))
  if (seats.size !== citizens.length || room.citizens !== citizens.length) return 'citizens'
  if (room.months.some(({ month }, i) => month !== i + 1)) return 'room.months'
  // A month in progress has acts already, and is in the list of months once it is over.
  const last = room.months.length + 1
  const foreign = namedIn(recording).find(([, who]) => who.some((seat) => !seats.has(seat)))
  const untimely = livedIn(recording).find(([, when]) => when.some((month) => month < 1 || month > last))
  if (branch && !isDeepStrictEqual(branch.state.sealed.sealed, sealed)) return 'branch.state'
  return foreign?.[0] ?? untimely?.[0] ?? sumThatIsWrong(recording)
}

/** Whom each list names. */
function namedIn(recording: Recording): [field: string, seats: number[]][] {
  const { acts, observations, ledger, standings, lives, consents, protests, corrections, renewals, theories, heaviest, endings } = recording
  const { exam, headlines, cases, sorts, proposals, votes, ties, ratings, reports } = recording
  const lists = { acts, ledger, standings, lives, consents, protests, corrections, renewals, theories, heaviest, endings }
  const answers = { exam: exam.answers, headlines, cases, sorts, proposals, votes }
  return [
    ...Object.entries({ ...lists, ...answers }).map(([field, rows]): [string, number[]] => [field, rows.map(({ citizen }) => citizen)]),
    ['observations', observations.flatMap(({ citizen, actual }) => [citizen, actual])],
    ['ties', ties.flatMap(({ a, b }) => [a, b])],
    ...Object.entries({ ratings, reports }).map(([field, rows]): [string, number[]] => [field, rows.flatMap(({ by, of }) => [by, of])]),
  ]
}

/** The months in which each list says that something happened. */
function livedIn({ acts, observations, ledger, standings, lives, ties }: Recording): [field: string, months: number[]][] {
  return Object.entries({ acts, observations, ledger, standings, lives, ties }).map(([field, rows]) => [field, rows.map(({ month }) => month)])
}

/** Start plus lines is the balance after each line, and the standing at each month's end. */
function sumThatIsWrong({ sealed, ledger, standings }: Recording): string | null {
  const { start } = sealed.regime.scale
  const sums = new Map<number, number>()
  const lines = ledger.toSorted((a, b) => a.seq - b.seq)
  let booked = 0
  const isBookedUpTo = (month: number) => {
    for (let line = lines[booked]; line && line.month <= month; line = lines[(booked += 1)]) {
      const sum = (sums.get(line.citizen) ?? start) + line.delta
      if (sum !== line.balance) return false
      sums.set(line.citizen, sum)
    }
    return true
  }
  for (const { month, citizen, value } of standings.toSorted((a, b) => a.month - b.month)) {
    if (!isBookedUpTo(month)) return 'ledger'
    if (value !== (sums.get(citizen) ?? start)) return 'standings'
  }
  return isBookedUpTo(Infinity) ? null : 'ledger'
}
