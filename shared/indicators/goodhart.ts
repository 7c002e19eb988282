import { correlation, type Indicator } from './indicator.ts'

/** Goodhart meter: Pearson's correlation of standing and life at the end, from -1 to 1. */
export const goodhart: Indicator = ({ endings }) =>
  correlation(endings.flatMap(({ standing, life }) => (standing === null ? [] : [[standing, life] as const])))
