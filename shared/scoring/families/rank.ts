import type { ScoreFile } from '../../vocabulary/state.ts'
import { entered, type Family } from './family.ts'

const COUNT = 'points'
const PLACE = 'place'

/** Place among the others, from 0 for the last to 100 for the first: zero-sum, whatever everybody does. */
export const rank: Family = {
  open: ({ scale }, month) => ({ from: month - 1, at: month - 1, accounts: { [COUNT]: 0, [PLACE]: scale.start }, entries: [] }),
  book: (_regime, file, change) => ({
    ...file,
    accounts: { ...file.accounts, [COUNT]: countOf(file) + change.points },
    entries: change.points === 0 ? file.entries : entered(file, change, change.points),
  }),
  value: ({ scale }, file) => file.accounts[PLACE] ?? scale.start,
  strike(_regime, file, ref) {
    const points = file.entries.reduce((sum, entry) => sum + (entry.ref === ref ? entry.points : 0), 0)
    return {
      ...file,
      accounts: { ...file.accounts, [COUNT]: countOf(file) - points },
      entries: file.entries.filter((entry) => entry.ref !== ref),
    }
  },
  passes: () => [],
  shift: (_regime, file) => file,
  place({ scale }, file, peers) {
    const below = peers.filter((peer) => countOf(peer) < countOf(file)).length
    const level = peers.filter((peer) => countOf(peer) === countOf(file)).length
    const part = peers.length === 0 ? 0.5 : (below + level / 2) / peers.length
    return { ...file, accounts: { ...file.accounts, [PLACE]: scale.min + Math.round(part * (scale.max - scale.min)) } }
  },
}

function countOf(file: ScoreFile): number {
  return file.accounts[COUNT] ?? 0
}
