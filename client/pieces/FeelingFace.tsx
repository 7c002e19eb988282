import type { Feeling } from '../../shared/vocabulary/feeling.ts'
import css from './face.module.css'

/** Brows, eyes and mouth of each feeling, in a box of 40. */
const FEATURES: Readonly<Record<Feeling, string>> = {
  calm: 'M11 17q3 3 6 0M23 17q3 3 6 0M13 26q7 4 14 0',
  proud: 'M11 17q3-4 6 0M23 17q3-4 6 0M12 24q8 9 16 0M9 11l5-1M26 10l5 1',
  watched: 'M10 17q4-5 8 0q-4 5-8 0M22 17q4-5 8 0q-4 5-8 0M14 17h.1M26 17h.1M15 28h10',
  anxious: 'M14 17v1M26 17v1M11 11l5-2M29 11l-5-2M12 29q2-4 4 0t4 0t4 0t4 0',
  angry: 'M14 18v1M26 18v1M10 11l7 4M30 11l-7 4M13 30q7-6 14 0',
  indifferent: 'M11 17h6M23 17h6M13 28h14',
}

/** A paper face that shows a feeling; the word always stands beside it. */
export function FeelingFace({ feeling, size }: { feeling: Feeling; size: number | string }) {
  return (
    <svg className={css.face} viewBox="0 0 42 44" style={{ height: size, aspectRatio: '42 / 44' }} aria-hidden>
      <circle className={css.shadow} cx="21.5" cy="23" r="18.5" />
      <circle className={css.paper} cx="20" cy="20.5" r="18.5" />
      <path className={css.pen} d={FEATURES[feeling]} />
    </svg>
  )
}
