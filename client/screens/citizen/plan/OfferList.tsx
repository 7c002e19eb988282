import { say, useContent } from '../../../content.ts'
import { useMe } from '../useMe.ts'
import { GateNote } from './GateNote.tsx'
import { OfferRow, type RowProps } from './OfferRow.tsx'
import css from './plan.module.css'

type Props = RowProps & {
  /** Places whose offers are listed; null: the hand of six. */
  places: readonly string[] | null
  titled: boolean
}

/** Offers to choose from: the six of the hand, or all of some places, place by place. */
export function OfferList({ places, titled, ...row }: Props) {
  const content = useContent()
  const { me } = useMe()
  if (places === null) {
    return (
      <ul className={css.offers}>
        {me.hand.map((id) => (
          <OfferRow key={id} id={id} showsPlace {...row} />
        ))}
      </ul>
    )
  }
  return places.map((place) => {
    const ids = Object.keys(me.offers).filter((id) => me.offers[id]?.place === place && me.offers[id]?.state !== 'barred')
    if (ids.length === 0) return null
    return (
      <section key={place} className={css.group}>
        {titled && <h3>{say(content.places[place]?.text.name, place)}</h3>}
        <GateNote place={place} />
        <ul className={css.offers}>
          {ids.map((id) => (
            <OfferRow key={id} id={id} showsPlace={false} {...row} />
          ))}
        </ul>
      </section>
    )
  })
}
