import { Amount } from '../../pieces/Amount.tsx'
import css from './phone.module.css'
import { useMe } from './useMe.ts'

/** Coins, joy, dream steps, ties: what one has. */
export function Stock({ dream = true, ties = true }: { dream?: boolean; ties?: boolean }) {
  const { me } = useMe()
  return (
    <p className={css.stock}>
      <Amount kind="coin" count={me.coins} />
      <Amount kind="joy" count={me.joy} />
      {dream && <Amount kind="dream" count={me.dreamSteps} />}
      {ties && <Amount kind="ties" count={me.ties.length} />}
    </p>
  )
}
