import { useTranslations } from 'use-intl'
import { say, useContent } from '../../../content.ts'
import { useFeatureName } from '../../../pieces/useFeatureName.ts'

/** A reform as a ballot words it: its name, and what it would do. One that takes a single use away is named after that use. */
export function useReformWords(): (id: string) => { name: string; body: string } {
  const t = useTranslations('reform')
  const { reforms } = useContent()
  const featureName = useFeatureName()
  return (id) => {
    const [reform = id, feature] = id.split(':')
    if (feature !== undefined) return { name: t('banOf', { feature: feature.split('+').map(featureName).join(', ') }), body: t('banBody') }
    return { name: say(reforms[reform]?.text.name, id), body: say(reforms[reform]?.text.body, '') }
  }
}
