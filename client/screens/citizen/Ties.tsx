import { useTranslations } from 'use-intl'
import { Card } from '../../pieces/Card.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { TierBadge } from '../../pieces/TierBadge.tsx'
import css from './phone.module.css'
import { useMe } from './useMe.ts'

/** Whom one is tied to; their tiers only where the level grants them. */
export function Ties() {
  const t = useTranslations('me')
  const { me, room, town } = useMe()
  const tierOf = (seat: number) => me.standing?.ties?.find((tie) => tie.seat === seat)?.tier ?? null
  return (
    <Card className={css.second}>
      <h2>{t('ties')}</h2>
      {me.ties.length === 0 && <p>{t('noTies')}</p>}
      <ul className={css.ties}>
        {me.ties.map((seat) => {
          const citizen = town.citizens[seat]
          const tier = tierOf(seat)
          return (
            <li key={seat}>
              <Pawn seat={seat} size={44} named />
              <b>{citizen?.name}</b>
              {citizen?.away && <span className={css.quiet}>{t('away')}</span>}
              {tier && <TierBadge letter={tier} name={room.regime?.tiers.find(({ letter }) => letter === tier)?.name} size={28} />}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
