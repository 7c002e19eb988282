import { readdir } from 'node:fs/promises'
import { checkCalendar, checkedBook, checkLessons, checkPairs, fitted, shelved, type Source } from '../shared/content/check.ts'
import type { Deps } from '../shared/game/contract.ts'
import { CONTENT_SCHEMAS, type ContentKind } from '../shared/vocabulary/content.ts'
import { Lesson } from '../shared/vocabulary/lesson.ts'
import { playableRegimes } from '../shared/scoring/registry.ts'
import { Calendar, EventRule } from '../shared/vocabulary/event.ts'
import { Regime } from '../shared/vocabulary/regime.ts'

const project = new URL('..', import.meta.url)

/** All content, events with their calendar, and regimes. A folder is its registry: a file in it is in the game. Throws an Error that names file and fault. */
export async function loadLibrary(root: URL = project): Promise<Deps> {
  const kinds = Object.keys(CONTENT_SCHEMAS) as ContentKind[]
  const pages = await Promise.all(kinds.map(async (kind) => [kind, await sources(root, `shared/content/${kind}`)] as const))
  const book = checkedBook(Object.fromEntries(pages) as Record<ContentKind, Source[]>)
  const events = shelved(
    await sources(root, 'server/events'),
    (file, value) => fitted(EventRule, file, value),
    ({ id }) => id,
  )
  checkPairs(book, events)
  const plan = await source(root, 'server/calendar.ts')
  const calendar = fitted(Calendar, plan.file, plan.value)
  checkCalendar(calendar, events)
  const regimes = shelved(
    await sources(root, 'server/regimes'),
    (file, value) => fitted(Regime, file, value),
    ({ face }) => face.id,
  )
  const playable = playableRegimes(regimes)
  checkLessons(await loadLessons(root), playable)
  return { book, events, calendar, regimes: playable }
}

/** What a class may look at in particular, by id. Throws an Error that names file and fault. */
export async function loadLessons(root: URL = project): Promise<Readonly<Record<string, Lesson>>> {
  return shelved(
    await sources(root, 'shared/content/lessons'),
    (file, value) => fitted(Lesson, file, value),
    ({ id }) => id,
  )
}

async function sources(root: URL, folder: string): Promise<Source[]> {
  const names = (await readdir(new URL(`${folder}/`, root))).filter((name) => name.endsWith('.ts')).sort()
  return Promise.all(names.map((name) => source(root, `${folder}/${name}`)))
}

async function source(root: URL, file: string): Promise<Source> {
  try {
    const { default: value } = (await import(new URL(file, root).href)) as { default?: unknown }
    return { file, value }
  } catch (error) {
    throw new Error(`${file}: can't be loaded`, { cause: error })
  }
}
