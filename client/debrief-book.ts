import type { ArchiveCard, Case, Claim, Concept } from '../shared/vocabulary/content.ts'
import { shelf } from './shelf.ts'

/** What is read in the debrief: a chunk of its own, fetched when it is opened. */
export const debriefBook = {
  archive: shelf(import.meta.glob<ArchiveCard>('../shared/content/archive/*.ts', { eager: true, import: 'default' })),
  cases: shelf(import.meta.glob<Case>('../shared/content/cases/*.ts', { eager: true, import: 'default' })),
  concepts: shelf(import.meta.glob<Concept>('../shared/content/concepts/*.ts', { eager: true, import: 'default' })),
  press: shelf(import.meta.glob<Claim>('../shared/content/press/*.ts', { eager: true, import: 'default' })),
}
