import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import type { Social } from '../../../../shared/vocabulary/state.ts'
import { say, useContent } from '../../../content.ts'
import { allows } from '../../../net/choices.ts'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { useMe } from '../useMe.ts'
import { AppCard } from './AppCard.tsx'
import css from './social.module.css'
import { useNeighbour } from './useNeighbour.ts'

const STARS = [1, 2, 3, 4, 5] as const

/** One to five stars for two whom the app names, or nothing, which is what is ticked. */
export function Stars() {
  const t = useTranslations('social.stars')
  const { me } = useMe()
  const { named } = must(me.social, 'the social step')
  return (
    <AppCard title={t('title')} told={t('told')}>
      <p className={css.fine}>{t('named')}</p>
      {named.map((one) => (
        <Neighbour key={one.seat} one={one} />
      ))}
      <p className={css.fine}>{t('fixed')}</p>
      <RefusedLine type="rate" />
    </AppCard>
  )
}

function Neighbour({ one }: { one: Social['named'][number] }) {
  const t = useTranslations('social.stars')
  const { features } = useContent()
  const neighbour = useNeighbour()
  const { view, send, onTheWay } = useMe()
  const given = onTheWay('rate').findLast(({ seat }) => seat === one.seat)?.stars ?? one.stars
  const mayRate = allows(view.choices, 'rate', { seat: one.seat })
  const who = neighbour(one)
  return (
    <fieldset className={css.neighbour} disabled={!mayRate}>
      <legend>
        <b>{who}</b>
        <span>{one.seen ? t('seen', { what: say(features[one.seen], one.seen) }) : t('unseen')}</span>
      </legend>
      <div className={css.stars}>
        <label className={css.skip}>
          <input type="radio" name={`stars-${one.seat}`} checked={given === null} disabled={given !== null} readOnly /> {t('skip')}
        </label>
        {STARS.map((stars) => (
          <label key={stars} data-lit={(given ?? 0) >= stars || undefined}>
            <input
              type="radio"
              name={`stars-${one.seat}`}
              aria-label={t('star', { stars })}
              checked={given === stars}
              onChange={() => send({ type: 'rate', seat: one.seat, stars })}
            />
            <svg viewBox="0 0 24 24" aria-hidden>
              <path d="M12 2.500l2.900 6.300 6.800.8-5 4.700 1.300 6.800L12 17.700l-6 3.400 1.300-6.800-5-4.700 6.800-.8Z" />
            </svg>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
