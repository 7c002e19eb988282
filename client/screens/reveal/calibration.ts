import type { TheoriesTold } from '../../../shared/vocabulary/debrief.ts'

/** A smaller difference between two shares isn't worth a word. */
const WORTH_SAYING = 0.1
/** Confidence from here on is sureness. */
const SURE = 3

/** Whether those who were sure were more often right than the others; null where one side made no guess. */
export function calibrationOf(calibration: TheoriesTold['calibration']): 'wiser' | 'same' | 'fooled' | null {
  const shareOf = (isSure: boolean) => {
    const rows = calibration.filter(({ confidence }) => confidence >= SURE === isSure)
    const guesses = rows.reduce((sum, row) => sum + row.guesses, 0)
    return guesses === 0 ? null : rows.reduce((sum, row) => sum + row.right, 0) / guesses
  }
  const [sure, unsure] = [shareOf(true), shareOf(false)]
  if (sure === null || unsure === null) return null
  return sure - unsure > WORTH_SAYING ? 'wiser' : unsure - sure > WORTH_SAYING ? 'fooled' : 'same'
}
