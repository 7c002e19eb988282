import { entered, withinScale, type Family } from './family.ts'

/** The mean of the last ratings by others, in hundredths of a star; at first some of the start's value stand in the file. */
export const ratings: Family = {
  open: (_regime, month) => ({ from: month - 1, at: month - 1, accounts: {}, entries: [] }),
  book: (_regime, file, change) => ({ ...file, entries: entered(file, change, change.points) }),
  value(regime, file) {
    const { window, prior } = 'window' in regime.terms ? regime.terms : { window: 1, prior: 1 }
    const all = [...Array.from({ length: prior }, () => regime.scale.start), ...file.entries.map(({ points }) => points)].slice(-window)
    return withinScale(regime, all.length === 0 ? regime.scale.start : Math.round(all.reduce((sum, stars) => sum + stars, 0) / all.length))
  },
  strike: (_regime, file, ref) => ({ ...file, entries: file.entries.filter((entry) => entry.ref !== ref) }),
  passes: () => [],
  shift: (_regime, file) => file,
}
