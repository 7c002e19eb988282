import type { Activity, Dilemma, Dream, EventCard, Persona, Place, Prompt, Reform } from '../shared/vocabulary/content.ts'
import { FEATURE_WORDS } from '../shared/content/features.ts'
import { REASON_WORDS } from '../shared/content/reasons.ts'
import { SENSOR_WORDS } from '../shared/content/sensors.ts'
import { shelf } from './shelf.ts'

/** All that may be read aloud: one chunk of its own, so that the first screen doesn't wait for it. */
export const book = {
  places: shelf(import.meta.glob<Place>('../shared/content/places/*.ts', { eager: true, import: 'default' })),
  activities: shelf(import.meta.glob<Activity>('../shared/content/activities/*.ts', { eager: true, import: 'default' })),
  dilemmas: shelf(import.meta.glob<Dilemma>('../shared/content/dilemmas/*.ts', { eager: true, import: 'default' })),
  events: shelf(import.meta.glob<EventCard>('../shared/content/events/*.ts', { eager: true, import: 'default' })),
  personas: shelf(import.meta.glob<Persona>('../shared/content/personas/*.ts', { eager: true, import: 'default' })),
  dreams: shelf(import.meta.glob<Dream>('../shared/content/dreams/*.ts', { eager: true, import: 'default' })),
  reforms: shelf(import.meta.glob<Reform>('../shared/content/reforms/*.ts', { eager: true, import: 'default' })),
  prompts: shelf(import.meta.glob<Prompt>('../shared/content/prompts/*.ts', { eager: true, import: 'default' })),
  features: FEATURE_WORDS as Readonly<Record<string, { en: string }>>,
  sensors: SENSOR_WORDS as Readonly<Record<string, { en: string }>>,
  reasons: REASON_WORDS,
}
