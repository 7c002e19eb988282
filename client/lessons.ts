import type { Lesson } from '../shared/vocabulary/lesson.ts'

const files = import.meta.glob<Lesson>('../shared/content/lessons/*.ts', { eager: true, import: 'default' })

/** What a class may look at in particular, for a host to choose from. */
export const LESSONS: readonly Lesson[] = Object.values(files)
