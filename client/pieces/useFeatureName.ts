import { useTranslations } from 'use-intl'
import { FRIEND_LOW } from '../../shared/vocabulary/feature.ts'
import { say, useContent } from '../content.ts'

/** Names a line of the notebook: a feature, or the friend in a lower tier. */
export function useFeatureName(): (id: string) => string {
  const lowFriend = useTranslations('notebook')('lowFriend')
  const { features } = useContent()
  return (id) => (id === FRIEND_LOW ? lowFriend : say(features[id], id))
}
