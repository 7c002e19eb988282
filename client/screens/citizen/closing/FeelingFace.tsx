import type { Feeling } from '../../../../shared/vocabulary/feeling.ts'
import css from './closing.module.css'

/** Each feeling as a small drawing in a box of 48: brows, eyes, mouth. */
const LINES: Readonly<Record<Feeling, string>> = {
  calm: 'M14 21q4 3 8 0M26 21q4 3 8 0M16 31q8 6 16 0',
  proud: 'M13 17l8-2M27 15l8 2M17 22v1M31 22v1M14 29q10 10 20 0Z',
  watched: 'M11 22q6-7 12 0q-6 7-12 0ZM25 22q6-7 12 0q-6 7-12 0ZM17 21.500v1M31 21.500v1M19 34h10',
  anxious: 'M13 18l7-4M28 14l7 4M17 22v2M31 22v2M14 33q3-4 5 0t5 0 5 0 5 0',
  angry: 'M12 15l9 5M36 15l-9 5M17 24v1M31 24v1M16 35q8-7 16 0',
  indifferent: 'M13 21h8M27 21h8M17 32h14',
}

/** A face for a feeling, cut from paper; its word stands beside it. */
export function FeelingFace({ feeling }: { feeling: Feeling }) {
  return (
    <svg className={css.face} viewBox="0 0 48 48" aria-hidden>
      <circle className={css.faceShadow} cx="25" cy="26" r="21" />
      <circle className={css.facePaper} cx="24" cy="24" r="21" />
      <path d={LINES[feeling]} />
    </svg>
  )
}
