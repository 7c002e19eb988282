import { useTranslations } from 'use-intl'
import type { RevealStep } from '../../../../shared/vocabulary/phase.ts'
import { useDebrief } from '../../../net/debrief.ts'
import css from './Facts.module.css'
import { useFacts } from './useFacts.ts'

/** The figures of the room behind one step of the reveal, for whoever leads it. */
export function Facts({ step }: { step: RevealStep }) {
  const t = useTranslations('charts')
  const { state, value: debrief } = useDebrief()
  const factsOf = useFacts()
  if (!debrief) return <p className={css.coming}>{t(state === 'ready' ? 'loading' : state)}</p>
  const facts = factsOf(step, debrief)
  if (facts.length === 0) return null
  return (
    <ul className={css.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}
