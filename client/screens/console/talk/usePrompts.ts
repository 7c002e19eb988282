import type { DebriefStep } from '../../../../shared/vocabulary/phase.ts'
import { useContent } from '../../../content.ts'
import { useDebrief } from '../../../net/debrief.ts'
import { promptsOf, type Asked } from '../../reveal/prompts.ts'

/** All questions of a step, filled from this room's turning points; screens show the first few of them. */
export function usePrompts(step: DebriefStep): Asked[] {
  const { prompts } = useContent()
  const { value } = useDebrief()
  return promptsOf(prompts, step, value?.moments ?? [], Number.POSITIVE_INFINITY)
}
