import * as v from 'valibot'
import { sortedBy } from '../kit/sorted.ts'
import { CONTENT_SCHEMAS, type Book, type ContentKind } from '../vocabulary/content.ts'
import type { EventRule } from '../vocabulary/event.ts'

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
    const named = [effect, inShort].flatMap(({ cost = {}, gain = {} }) => [...Object.keys(cost), ...Object.keys(gain)])
    for (const activity of named) if (!has(book.activities, activity)) throw new Error(`${file}: effect: no activity "${activity}"`)
  }
}

function* faultsOf({ places, activities, dilemmas, personas, dreams }: Book): Generator<string> {
  for (const id of Object.keys(places)) {
    if (!Object.values(activities).some((activity) => activity.place === id)) yield fault('places', id, 'no activity has this place')
  }
  for (const { id, place } of Object.values(activities)) {
    if (!has(places, place)) yield fault('activities', id, `place: no place "${place}"`)
  }
  for (const { id, class: kind, twin } of Object.values(dilemmas)) {
    if (kind === 'voice' && twin === undefined) yield fault('dilemmas', id, 'twin: a voice card has a twin')
    if (twin !== undefined && dilemmas[twin]?.twin !== id) yield fault('dilemmas', id, `twin: "${twin}" doesn't point back`)
    if (twin === id) yield fault('dilemmas', id, 'twin: a card is no twin of its own')
  }
  for (const { id, changes, without } of Object.values(personas)) {
    for (const activity of [...changes.map((change) => change.activity), ...without]) {
      if (!has(activities, activity)) yield fault('personas', id, `no activity "${activity}"`)
    }
  }
  for (const { id, steps } of Object.values(dreams)) {
    for (const { activity } of steps) if (!has(activities, activity)) yield fault('dreams', id, `steps: no activity "${activity}"`)
  }
}

function fault(kind: ContentKind, id: string, text: string): string {
  return `shared/content/${kind}/${id}.ts: ${text}`
}

function has(shelf: Shelf<unknown>, id: string): boolean {
  return Object.hasOwn(shelf, id)
}
