import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../messages/PhoneWords.tsx'
import { Card } from '../../pieces/Card.tsx'
import { busiest, rushAt } from './crowds.ts'
import { EventCard } from './EventCard.tsx'
import css from './life.module.css'
import { useMemory } from './Memory.tsx'
import { People } from './People.tsx'
import phone from './phone.module.css'
import { StepHeading } from './StepHeading.tsx'
import { TownMap } from './TownMap.tsx'
import { useMe } from './useMe.ts'
import { usePlaceName } from './usePlaceName.ts'

const SHOWN = 3

/** One is ready and the others plan: a guess to make, last month to look at, and who is where. */
export default function Meanwhile() {
  return (
    <PhoneWords>
      <Pastime />
    </PhoneWords>
  )
}

function Pastime() {
  const t = useTranslations('meanwhile')
  const placeName = usePlaceName()
  const { room, town } = useMe()
  const { guess, guesses, last } = useMemory()
  const guessed = guess?.month === room.month ? guess.place : null
  const past = last && last.month < room.month ? last.places : null
  return (
    <div className={phone.split}>
      <div className={css.guessing}>
        <StepHeading className={css.heading}>{t('title')}</StepHeading>
        <p role="status">
          {town.ready.of > 1 && `${t('ready', town.ready)} · `}
          {t('windows', town.windows)}
        </p>
        <p className={phone.quiet}>{t('windowsTold')}</p>
        <h2>{t('guess')}</h2>
        <p className={phone.quiet}>{guessed ? t('guessed', { place: placeName(guessed) }) : t('guessTold')}</p>
        <TownMap guess={guessed} onPlace={guesses} />
      </div>
      <div className={phone.pad}>
        {past && (
          <Card className={phone.second}>
            <h2>{t('last')}</h2>
            <ol className={css.rush}>
              {busiest(past, SHOWN).map((id) => (
                <li key={id}>
                  <b>{placeName(id)}</b> {t('wants', rushAt(past, id))}
                  {rushAt(past, id).waiting > 0 && t('waited', rushAt(past, id))}
                </li>
              ))}
            </ol>
          </Card>
        )}
        <People open />
        <EventCard folded />
      </div>
    </div>
  )
}
