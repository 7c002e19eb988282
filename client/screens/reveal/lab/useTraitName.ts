import { useTranslations } from 'use-intl'
import { DISTRICTS } from '../../../../shared/vocabulary/content.ts'
import { say, useContent } from '../../../content.ts'

const TRAITS = ['kin', 'no-file'] as const

/** What nobody chose, in words: `district:works`, `persona:nurse`, `trait:kin`. */
export function useTraitName(): (trait: string) => string {
  const t = useTranslations('scenes.lab.traits')
  const districts = useTranslations('words.districts')
  const { personas } = useContent()
  return (trait) => {
    const [kind, id = trait] = trait.split(':')
    if (kind === 'persona') return say(personas[id]?.text.name, id)
    const district = DISTRICTS.find((each) => each === id)
    const known = TRAITS.find((each) => each === id)
    return district ? districts(district) : known ? t(known) : id
  }
}
