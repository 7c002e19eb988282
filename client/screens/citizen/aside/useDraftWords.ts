import { useTranslations } from 'use-intl'
import type { Seat } from '../../../../shared/vocabulary/ids.ts'
import type { CitizenIntent } from '../../../../shared/vocabulary/intent.ts'
import { say, useContent } from '../../../content.ts'
import { useMe } from '../useMe.ts'

/** A choice from before, in words. */
export function useDraftWords(): (deed: CitizenIntent) => string {
  const t = useTranslations('aside.draft')
  const words = useTranslations('words')
  const { activities, dilemmas, features, reforms } = useContent()
  const { me, town } = useMe()
  const nameOf = (seat: Seat) => town.citizens[seat]?.name ?? ''
  const featureName = (feature: string) => say(features[feature], feature)
  const reformName = (reform: string) => {
    const [id = reform, feature] = reform.split(':')
    const name = say(reforms[id]?.text.name, id)
    return feature === undefined ? name : t('ban', { reform: name, feature: featureName(feature) })
  }
  return (deed) => {
    switch (deed.type) {
      case 'plan':
        return t('slot', { slot: deed.slot, what: say(activities[deed.activity]?.text.name, deed.activity) })
      case 'bills':
        return t(deed.pay ? 'pay' : 'putOff')
      case 'way':
        return words(`ways.${deed.by}`)
      case 'dilemma':
        return `“${say(dilemmas[me.dilemma?.id ?? '']?.[deed.option].text, deed.option)}”`
      case 'rate':
        return t('star', { stars: deed.stars, name: nameOf(deed.seat) })
      case 'tie':
      case 'untie':
        return t(deed.type, { name: nameOf(deed.seat) })
      case 'report':
        return deed.seat === 0 ? t('noReport') : t('report', { name: nameOf(deed.seat) })
      case 'theory':
        return t('theory', { feature: featureName(deed.feature) })
      case 'consent':
        return t(deed.accept ? 'joins' : 'leaves')
      case 'heaviest':
        return t('heaviest', { feature: featureName(deed.feature) })
      case 'exam':
        return t('exam', { number: deed.case + 1, answer: deed.answer })
      case 'headline':
      case 'sort':
        return t(deed.type)
      case 'case':
        return t(deed.problem ? 'problem' : 'fine')
      case 'propose':
        return t(deed.on ? 'propose' : 'noPropose', { reform: reformName(deed.reform) })
      case 'vote':
        return t('vote', { approve: String(deed.approve), reform: reformName(deed.reform) })
      default:
        return t('other')
    }
  }
}
