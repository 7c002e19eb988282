import { useTranslations } from 'use-intl'
import { say, useContent } from '../../../content.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import { gateWord, tierOf } from '../gates.ts'
import { useMe } from '../useMe.ts'
import { usePlaceName } from '../usePlaceName.ts'
import { ForDream } from './ForDream.tsx'
import { Gains } from './Gains.tsx'
import { nextIn, offerIn, purseIn, type Slot } from './offers.ts'
import css from './plan.module.css'
import { shownPlan } from './shown.ts'
import { SmallPrint } from './SmallPrint.tsx'
import { WhyNot } from './WhyNot.tsx'

export type RowProps = { slot: Slot; isOpen: (activity: string) => boolean; chosen: string | null; onPick: (activity: string) => void }
type Props = RowProps & { id: string; showsPlace: boolean }

/** One thing to do: what it costs and gives, what it does for the dream; a button if it may be chosen, otherwise why not. */
export function OfferRow({ id, slot, showsPlace, isOpen, chosen, onPick }: Props) {
  const t = useTranslations('offer')
  const { activities } = useContent()
  const placeName = usePlaceName()
  const { me, view, onTheWay } = useMe()
  const offer = offerIn(me, slot, id)
  if (!offer) return null
  const activity = activities[id]
  const slots = shownPlan(me, onTheWay('plan'))
  const purse = purseIn(me, slot, slots)
  const next = nextIn(me, slot, slots)
  const letter = activity?.gate ? tierOf(view, activity.gate) : null
  const tier = letter === null ? null : gateWord(view, letter)
  const open = isOpen(id)
  const inside = (
    <>
      <b className={css.offerName}>
        {say(activity?.text.name, id)}
        {chosen === id && (
          <span className={css.chosen}>
            <Icon name="tick" /> {t('chosen')}
          </span>
        )}
      </b>
      {showsPlace && <span className={css.offerPlace}>{placeName(offer.place)}</span>}
      <span className={css.offerGains}>
        <Gains offer={offer} />
        {activity && <SmallPrint activity={activity} />}
      </span>
      <ForDream offer={offer} next={next} isNext={next?.activity === id} purse={purse} />
      {open && tier !== null && !offer.dream && <span className={css.risk}>{t('tierOpen', { tier })}</span>}
      {!open && <WhyNot offer={offer} tier={tier} purse={purse} />}
    </>
  )
  return (
    <li>
      {open ? (
        <button type="button" className={css.offer} aria-pressed={chosen === id} onClick={() => onPick(id)}>
          {inside}
        </button>
      ) : (
        <div className={css.offerShut}>{inside}</div>
      )}
    </li>
  )
}
