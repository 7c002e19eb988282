import { correlation, subjectsOf, type Indicator } from './indicator.ts'

/** Goodhart meter: Pearson's correlation of people's standing and life at the end, from -1 to 1. */
export const goodhart: Indicator = (log) => {
  const subjects = subjectsOf(log)
  const endings = log.endings.filter(({ citizen }) => subjects.has(citizen))
  return correlation(endings.flatMap(({ standing, life }) => (standing === null ? [] : [[standing, life] as const])))
}
