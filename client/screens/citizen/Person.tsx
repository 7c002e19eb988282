import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { seenTier } from '../../pieces/seenTier.ts'
import { TierBadge } from '../../pieces/TierBadge.tsx'
import css from './life.module.css'
import { nameOf } from './nameOf.ts'
import { PlayedBy } from './PlayedBy.tsx'
import { useMe } from './useMe.ts'

/** A citizen in a list: pawn, name, whether a bot plays, and the tier where the town's lights show it. */
export function Person({ seat, size = 30 }: { seat: number; size?: number }) {
  const { room, town } = useMe()
  const light = seenTier(town, seat)
  return (
    <span className={css.person}>
      <Pawn seat={seat} size={size} named />
      <span>
        {nameOf(town, seat)} <PlayedBy seat={seat} />
      </span>
      {light && <TierBadge letter={light} name={room.regime?.tiers.find(({ letter }) => letter === light)?.name} size={22} />}
    </span>
  )
}
