import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../messages/PhoneWords.tsx'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { seenTier } from '../../pieces/seenTier.ts'
import { TierBadge } from '../../pieces/TierBadge.tsx'
import { Circle } from './Circle.tsx'
import css from './life.module.css'
import phone from './phone.module.css'
import { PlayedBy } from './PlayedBy.tsx'
import { TieRequests } from './TieRequests.tsx'
import { useDiaryWords } from './useDiaryWords.ts'
import { useMe } from './useMe.ts'

/** Whom one is tied to, what they owe, what has changed; and what the app makes of it, as far as it says so. */
export default function Ties() {
  return (
    <PhoneWords>
      <Parts />
    </PhoneWords>
  )
}

function Parts() {
  const t = useTranslations('ties')
  const { me } = useMe()
  return (
    <div className={`${phone.pad} ${phone.pairs}`}>
      <TieRequests />
      <Card className={phone.second}>
        <h2>{t('title')}</h2>
        {me.ties.length === 0 && <p>{t('none')}</p>}
        <ul>
          {me.ties.map((seat) => (
            <Tie key={seat} seat={seat} />
          ))}
        </ul>
        <p className={phone.quiet}>{t('told')}</p>
      </Card>
      <Circle />
      <TieNews />
      <p className={phone.quiet}>{t('where')}</p>
    </div>
  )
}

function Tie({ seat }: { seat: number }) {
  const t = useTranslations('ties')
  const { me, room, town } = useMe()
  const name = town.citizens[seat]?.name ?? ''
  const tier = me.standing?.ties?.find((tie) => tie.seat === seat)?.tier ?? seenTier(town, seat)
  return (
    <li className={css.tie}>
      <Pawn seat={seat} size={44} named />
      <b>
        {name} <PlayedBy seat={seat} />
      </b>
      {tier && <TierBadge letter={tier} name={room.regime?.tiers.find(({ letter }) => letter === tier)?.name} size={28} />}
      {me.lent
        .filter(({ to }) => to === seat)
        .map(({ month, coins }, i) => (
          <small key={i}>{t('lent', { name, coins, month })}</small>
        ))}
      {me.debts
        .filter(({ surety }) => surety === seat)
        .map(({ coins }, i) => (
          <small key={i}>{t('surety', { name, coins })}</small>
        ))}
    </li>
  )
}

/** Ties made and ended this month. */
function TieNews() {
  const t = useTranslations('ties')
  const word = useDiaryWords()
  const { me } = useMe()
  const news = me.diary.filter(({ what }) => what === 'tied' || what === 'untied')
  if (news.length === 0) return null
  return (
    <Card className={phone.second}>
      <h2>{t('news')}</h2>
      <ul className={css.news}>
        {news.map((line, i) => (
          <li key={i}>
            <Icon name="ties" size={20} /> {word(line)}
          </li>
        ))}
      </ul>
    </Card>
  )
}
