import { useTranslations } from 'use-intl'
import { say, useContent } from '../../../content.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import { useMe } from '../useMe.ts'
import { usePlaceName } from '../usePlaceName.ts'
import { Gains } from './Gains.tsx'
import css from './plan.module.css'

type Props = { id: string; showsPlace: boolean; isOpen: (activity: string) => boolean; chosen: string | null; onPick: (activity: string) => void }

/** One thing to do: what it costs and gives, what it does for the dream; a button if it may be chosen, otherwise why not. */
export function OfferRow({ id, showsPlace, isOpen, chosen, onPick }: Props) {
  const t = useTranslations('month')
  const { activities } = useContent()
  const placeName = usePlaceName()
  const { me } = useMe()
  const offer = me.offers[id]
  if (!offer) return null
  const activity = activities[id]
  const open = isOpen(id)
  const why = open ? null : offer.state === 'open' ? t('states.other') : t(`states.${offer.state}`)
  const { next } = me
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
        {activity?.fine && <span className={css.risk}>{t('risk', { coins: activity.fine.coins, oneIn: activity.fine.oneIn })}</span>}
      </span>
      {offer.dream && next && (
        <span className={css.dream}>
          <Icon name="dream" /> {t(next.longWay ? 'longWay' : 'dreamCount', { done: next.done, of: next.of })}
          {next.coins > 0 && `, ${t('dreamCoins', { coins: next.coins })}`}
        </span>
      )}
      {!offer.dream && next?.activity === id && (
        <span className={css.dream}>
          <Icon name="dream" /> {t('dreamLacks', { coins: next.coins })}
        </span>
      )}
      {why && (
        <span className={css.why}>
          <Icon name={offer.state === 'shut' ? 'lock' : 'cross'} size="0.9em" /> {why}
        </span>
      )}
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
