import { useTranslations } from 'use-intl'
import { Icon } from '../../pieces/Icon.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { fullest } from './crowds.ts'
import css from './life.module.css'
import { useMemory } from './Memory.tsx'
import { useMe } from './useMe.ts'
import { usePlaceName } from './usePlaceName.ts'

/** Once the month is resolved: whether one's guess of the fullest place was right. If it was, the own pawn waves. */
export function GuessAnswer() {
  const t = useTranslations('meanwhile')
  const placeName = usePlaceName()
  const { me, room, town } = useMe()
  const { guess } = useMemory()
  const most = fullest(town.places)
  const [first] = most
  if (guess?.month !== room.month || first === undefined) return null
  const isRight = most.includes(guess.place)
  return (
    <p className={css.guess} data-right={isRight || undefined} role="status">
      {isRight ? <Pawn seat={me.seat} size={40} named /> : <Icon name="nothing" />}
      {isRight ? t('right', { place: placeName(guess.place) }) : t('wrong', { guess: placeName(guess.place), place: placeName(first) })}
    </p>
  )
}
