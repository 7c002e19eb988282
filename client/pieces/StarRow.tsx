import { useId } from 'react'
import css from './stars.module.css'

const STAR = 'M12 2.500l2.900 6.300 6.800.8-5 4.700 1.300 6.800L12 17.700l-6 3.400 1.300-6.800-5-4.700 6.800-.8Z'
const STARS = [0, 1, 2, 3, 4]
const WIDE = 24

/** Five stars, as full as the mean is, in hundredths; a word stands beside them. */
export function StarRow({ hundredths, size = '1.2em' }: { hundredths: number; size?: number | string }) {
  const clip = useId()
  return (
    <svg className={css.stars} viewBox={`0 0 ${STARS.length * WIDE} ${WIDE}`} style={{ height: size }} aria-hidden>
      <clipPath id={clip}>
        <rect width={(hundredths / 100) * WIDE} height={WIDE} />
      </clipPath>
      {STARS.map((i) => (
        <path key={i} className={css.empty} d={STAR} transform={`translate(${i * WIDE} 0)`} />
      ))}
      <g clipPath={`url(#${clip})`}>
        {STARS.map((i) => (
          <path key={i} className={css.full} d={STAR} transform={`translate(${i * WIDE} 0)`} />
        ))}
      </g>
    </svg>
  )
}
