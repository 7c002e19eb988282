import { say, useContent } from '../../content.ts'
import { useNames } from './words.ts'

/** A reform in words; one that takes a single use away names it. */
export function useReformName(): (id: string) => string {
  const { reforms } = useContent()
  const names = useNames()
  return (id) => {
    const [reform = id, feature] = id.split(':')
    const name = say(reforms[reform]?.text.name, reform)
    return feature === undefined ? name : `${name}: ${names.feature(feature)}`
  }
}
