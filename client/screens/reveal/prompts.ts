import type { Prompt } from '../../../shared/vocabulary/content.ts'
import type { DebriefStep } from '../../../shared/vocabulary/phase.ts'
import { sortedBy } from '../../../shared/kit/sorted.ts'

/** The questions of one part of the debrief, in their order. */
export function promptsOf(prompts: Readonly<Record<string, Prompt>>, part: DebriefStep): Prompt[] {
  return sortedBy(
    Object.values(prompts).filter((prompt) => prompt.part === part),
    ({ id }) => id,
  )
}
