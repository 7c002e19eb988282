import { PLACE_IDS } from '../../../shared/vocabulary/place.ts'
import { buildingArt } from '../../pieces/town/art.ts'
import { Drawing } from '../../pieces/town/Drawing.tsx'
import css from './front.module.css'

const STEP = 232

/** The town's twelve places in a row, cut from paper: a picture, nothing to tap. */
export default function Skyline() {
  return (
    <svg className={`art ${css.skyline}`} viewBox={`0 0 ${STEP * PLACE_IDS.length} 300`} preserveAspectRatio="xMidYMax slice" aria-hidden>
      <path className={css.hill} d={`M0 300V262Q${STEP * 3} 232 ${STEP * 6} 256T${STEP * 12} 246V300Z`} />
      {PLACE_IDS.map((place, i) => (
        <g key={place} transform={`translate(${STEP * (i + 0.5)} 282)`}>
          <Drawing art={buildingArt(place)} />
        </g>
      ))}
    </svg>
  )
}
