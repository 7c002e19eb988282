import type { TheoriesTold } from '../../../shared/vocabulary/debrief.ts'
import { bySureness } from './sureness.ts'

/** A smaller difference between two shares isn't worth a word. */
const WORTH_SAYING = 0.1

/** Whether those who were sure were more often right than the others; null where one side made no guess. */
export function calibrationOf(calibration: TheoriesTold['calibration']): 'wiser' | 'same' | 'fooled' | null {
  const { sure, fairly, guess } = bySureness(calibration)
  const unsure = { right: fairly.right + guess.right, guesses: fairly.guesses + guess.guesses }
  if (sure.guesses === 0 || unsure.guesses === 0) return null
  const gain = sure.right / sure.guesses - unsure.right / unsure.guesses
  return gain > WORTH_SAYING ? 'wiser' : gain < -WORTH_SAYING ? 'fooled' : 'same'
}
