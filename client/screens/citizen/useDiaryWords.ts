import { useTranslations } from 'use-intl'
import { WAYS } from '../../../shared/vocabulary/place.ts'
import { NOTES, type Diary } from '../../../shared/vocabulary/state.ts'
import { say, useContent } from '../../content.ts'
import { useMe } from './useMe.ts'

const REFUSED = { 'turned-away': 'turnedAway', shut: 'shut', missed: 'missed' } as const

/** A line of the diary in words. */
export function useDiaryWords(): (line: Diary) => string {
  const t = useTranslations()
  const { activities, dilemmas, personas } = useContent()
  const { me, town } = useMe()
  return ({ what, outcome, who, coins, joy }) => {
    const note = NOTES.find((known) => known === what)
    if (note) {
      const words = note === 'brim' && joy > 0 ? 'bottom' : note === 'favour' && coins === 0 && joy === 0 ? 'noFavour' : note
      return t(`diary.${words}`, {
        who: (who !== null && town.citizens[who]?.name) || t('diary.someone'),
        joy: Math.abs(joy),
        persona: say(personas[me.persona]?.text.name, me.persona),
      })
    }
    const way = WAYS.find((known) => what === `way-${known}`)
    if (way) return t(`words.ways.${way}`)
    const dilemma = dilemmas[what]
    const answer = me.dilemma?.id === what ? me.dilemma.answer : null
    if (dilemma) return answer ? t('diary.answer', { answer: say(dilemma[answer].text, answer) }) : say(dilemma.text, what)
    const name = say(activities[what]?.text.name, what)
    return outcome === 'done' || outcome === 'note' ? name : t(`diary.${REFUSED[outcome]}`, { what: name })
  }
}
