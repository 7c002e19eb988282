import { useTranslations } from 'use-intl'
import type { Finding, StepId } from './steps.ts'

/** What a step found, as a sentence. */
export function useSaid(): (step: StepId, finding: Finding) => string {
  const t = useTranslations('check.steps')
  return (step, { says, values }) => t(`${step}.${says as 'failed'}`, values)
}
