import { useTranslations } from 'use-intl'
import type { District } from '../../../../shared/vocabulary/content.ts'
import { say, useContent } from '../../../content.ts'

/** How the app names somebody: by persona and district, never by name. */
export function useNeighbour(): (one: { persona: string; district: District }) => string {
  const t = useTranslations()
  const { personas } = useContent()
  return ({ persona, district }) =>
    t('social.neighbour', { persona: say(personas[persona]?.text.name, persona), district: t(`words.districts.${district}`) })
}
