import * as v from 'valibot'
import { sortedBy } from '../kit/sorted.ts'
import { CONTENT_SCHEMAS, type Book, type ContentKind } from '../vocabulary/content.ts'
import { DECKS, type Calendar, type EventRule } from '../vocabulary/event.ts'
import type { Lesson } from '../vocabulary/lesson.ts'
import { LENGTHS, LIVED_PHASES, MONTHS } from '../vocabulary/phase.ts'
import { SOURCES } from './sources.ts'

/** What a file exports, with its path from the project's root. */
export type Source = { file: string; value: unknown }

type Item<K extends ContentKind> = v.InferOutput<(typeof CONTENT_SCHEMAS)[K]>
type Shelf<T> = Readonly<Record<string, T>>

/** The value as the schema reads it; throws an Error that names file and fault. */
export function fitted<S extends v.GenericSchema>(schema: S, file: string, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  const path = v.getDotPath(issue)
  throw new Error([file, ...(path === null ? [] : [path]), issue.message].join(': '))
}

/** An item of content; throws an Error that names file and fault. */
export function checked<K extends ContentKind>(kind: K, file: string, value: unknown): Item<K> {
  return fitted<(typeof CONTENT_SCHEMAS)[K]>(CONTENT_SCHEMAS[kind], file, value)
}

/** Items by id, in the order of their ids; each stands in the file of its name. */
export function shelved<T>(sources: readonly Source[], check: (file: string, value: unknown) => T, idOf: (item: T) => string): Shelf<T> {
  const items = sources.map(({ file, value }): [string, T] => {
    const item = check(file, value)
    const id = idOf(item)
    if (!file.endsWith(`/${id}.ts`)) throw new Error(`${file}: id: the file is not named after its id "${id}"`)
    return [id, item]
  })
  return Object.fromEntries(sortedBy(items, ([id]) => id))
}

/** The whole book, each item checked by itself and against the others. */
export function checkedBook(sources: Readonly<Record<ContentKind, readonly Source[]>>): Book {
  const shelf = <K extends ContentKind>(kind: K) =>
    shelved<Item<K>>(
      sources[kind],
      (file, value) => checked(kind, file, value),
      ({ id }) => id,
    )
  const book: Book = {
    places: shelf('places'),
    activities: shelf('activities'),
    dilemmas: shelf('dilemmas'),
    events: shelf('events'),
    personas: shelf('personas'),
    dreams: shelf('dreams'),
    reforms: shelf('reforms'),
    prompts: shelf('prompts'),
    concepts: shelf('concepts'),
    press: shelf('press'),
    archive: shelf('archive'),
    cases: shelf('cases'),
  }
  for (const fault of faultsOf(book)) throw new Error(fault)
  return book
}

/** Throws unless each event card has a rule and each rule a card, and rules speak of activities that exist. */
export function checkPairs(book: Book, rules: Shelf<EventRule>): void {
  for (const id of Object.keys(book.events)) if (!has(rules, id)) throw new Error(`shared/content/events/${id}.ts: no rule in server/events`)
  for (const [id, { effect, inShort = {} }] of Object.entries(rules)) {
    const file = `server/events/${id}.ts`
    if (!has(book.events, id)) throw new Error(`${file}: no card in shared/content/events`)
    const named = [effect, inShort].flatMap(({ cost = {}, gain = {}, works, letter }) => [
      ...Object.keys(cost),
      ...Object.keys(gain),
      ...[works, letter].flatMap((asks) => asks?.activity ?? []),
    ])
    for (const activity of named) if (!has(book.activities, activity)) throw new Error(`${file}: effect: no activity "${activity}"`)
  }
}

/** Throws unless the calendar fills each month, and each of its months has an event that may come then. */
export function checkCalendar(calendar: Calendar, rules: Shelf<EventRule>): void {
  for (const length of LENGTHS) {
    for (const phase of LIVED_PHASES) {
      const months = calendar[length][phase]
      const due = MONTHS[length][phase]
      const file = `server/calendar.ts: ${length}.${phase}`
      if (months.length !== due) throw new Error(`${file}: ${months.length} months, not ${due}`)
      for (const [i, choices] of months.entries()) {
        for (const choice of choices) {
          const events = drawnFrom(choice, rules)
          if (events.length === 0) throw new Error(`${file}.${i}: no event or deck "${choice}"`)
          const fitting = events.filter((rule) => rule.phases.includes(phase) && i >= (rule.after ?? 0) && !(rule.notLast && i === due - 1))
          if (fitting.length === 0) throw new Error(`${file}.${i}: "${choice}" can't come in this month`)
        }
      }
    }
  }
}

/** Throws unless each lesson's rooms can be run. */
export function checkLessons(lessons: Shelf<Lesson>, regimes: Shelf<unknown>): void {
  for (const { id, main, contrast } of Object.values(lessons)) {
    for (const { regime } of [main, contrast]) {
      if (!has(regimes, regime)) throw new Error(`shared/content/lessons/${id}.ts: no regime "${regime}"`)
    }
  }
}

/** The events behind a word of the calendar: those of a deck, or the one that bears the name. */
function drawnFrom(choice: string, rules: Shelf<EventRule>): EventRule[] {
  const deck = DECKS.find((name) => name === choice)
  return Object.values(rules).filter(({ id, decks }) => (deck ? decks.includes(deck) : id === choice))
}

function* faultsOf({ places, activities, dilemmas, personas, dreams, concepts, press, archive }: Book): Generator<string> {
  for (const id of Object.keys(places)) {
    if (!Object.values(activities).some((activity) => activity.place === id)) yield fault('places', id, 'no activity has this place')
  }
  for (const activity of Object.values(activities)) {
    const { id, place, lasting, needs } = activity
    if (!has(places, place)) yield fault('activities', id, `place: no place "${place}"`)
    for (const other of [lasting?.activity, needs?.activity]) {
      if (other !== undefined && !has(activities, other)) yield fault('activities', id, `no activity "${other}"`)
    }
    if ((activity.lends || activity.surety) && activity.with !== 'tie') yield fault('activities', id, 'with: it is done for a tie')
  }
  for (const { id, class: kind, twin, ties, a, b } of Object.values(dilemmas)) {
    if (ties === undefined && [a, b].some(({ tie, back, stars }) => tie || back || stars))
      yield fault('dilemmas', id, 'ties: an answer speaks of a tie')
    if (kind === 'voice' && twin === undefined) yield fault('dilemmas', id, 'twin: a voice card has a twin')
    if (twin !== undefined && dilemmas[twin]?.twin !== id) yield fault('dilemmas', id, `twin: "${twin}" doesn't point back`)
    if (twin === id) yield fault('dilemmas', id, 'twin: a card is no twin of its own')
  }
  for (const { id, changes, without, neglect } of Object.values(personas)) {
    for (const activity of [...changes.map((change) => change.activity), ...without, ...(neglect ? [neglect.activity] : [])]) {
      if (!has(activities, activity)) yield fault('personas', id, `no activity "${activity}"`)
    }
  }
  for (const { id, steps } of Object.values(dreams)) {
    for (const { activity } of steps) if (!has(activities, activity)) yield fault('dreams', id, `steps: no activity "${activity}"`)
  }
  for (const { id, elsewhere } of Object.values(concepts)) {
    for (const source of elsewhere.flatMap(({ sources }) => sources)) if (!has(SOURCES, source)) yield fault('concepts', id, unlisted(source))
  }
  for (const { id, about, sources } of Object.values(press)) {
    if (!has(concepts, about.concept)) yield fault('press', id, `about.concept: no concept "${about.concept}"`)
    for (const source of sources) if (!has(SOURCES, source)) yield fault('press', id, unlisted(source))
  }
  for (const { id, sources } of Object.values(archive)) {
    for (const source of sources) if (!has(SOURCES, source)) yield fault('archive', id, unlisted(source))
  }
}

function fault(kind: ContentKind, id: string, text: string): string {
  return `shared/content/${kind}/${id}.ts: ${text}`
}

function unlisted(source: string): string {
  return `sources: "${source}" is not in shared/content/sources.ts`
}

function has(shelf: Shelf<unknown>, id: string): boolean {
  return Object.hasOwn(shelf, id)
}
