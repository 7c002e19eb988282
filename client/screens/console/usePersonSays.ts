import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import type { Person } from './needs.ts'

const MINUTE = 60_000

/** What the roster says of a citizen, in words: what they need, how far they are, and what else is to be known. */
export function usePersonSays({ room }: View, now: number): (person: Person) => string {
  const t = useTranslations('desk')
  const needs = ({ need, help }: Person) => {
    if (need === 'hand') return t('says.hand', { ago: t('ago', { minutes: Math.max(0, Math.floor((now - (help ?? now)) / MINUTE)) }) })
    return need && t(`says.${need}`)
  }
  return (person) => {
    const { state, planned, isNew, factor, people } = person
    return [
      needs(person),
      room.step === 'plan' && state === 'planning' && planned > 0 && t('says.planned', { planned }),
      isNew && t('says.new'),
      factor > 1 && t('says.longer', { factor }),
      people > 1 && t('says.people', { people }),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
