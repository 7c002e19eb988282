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
        return t('theory', { feature: say(features[deed.feature], deed.feature) })
      case 'consent':
        return t(deed.accept ? 'joins' : 'leaves')
      case 'vote':
        return say(reforms[deed.reform]?.text.name, deed.reform)
      default:
        return t('other')
    }
  }
}
