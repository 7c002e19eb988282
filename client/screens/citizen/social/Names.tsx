import { Pawn } from '../../../pieces/pawn/Pawn.tsx'
import plan from '../plan/plan.module.css'
import { PlayedBy } from '../PlayedBy.tsx'
import { useMe } from '../useMe.ts'

/** Citizens to pick one of. */
export function Names({ seats, onPick }: { seats: readonly number[]; onPick: (seat: number) => void }) {
  const { town } = useMe()
  return (
    <ul className={plan.offers}>
      {seats.map((seat) => (
        <li key={seat}>
          <button type="button" className={plan.person} onClick={() => onPick(seat)}>
            <Pawn seat={seat} size={38} named />
            <b>{town.citizens[seat]?.name}</b>
            <PlayedBy seat={seat} />
          </button>
        </li>
      ))}
    </ul>
  )
}
