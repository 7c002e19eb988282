import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'

let copy: string
const root = () => pathToFileURL(`${copy}/`)

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'library-'))
  await writeFile(join(copy, 'package.json'), '{ "type": "module" }')
  for (const folder of ['shared/content', 'server/events', 'server/regimes']) await cp(folder, join(copy, folder), { recursive: true })
  await cp('server/calendar.ts', join(copy, 'server/calendar.ts'))
})
afterEach(() => rm(copy, { recursive: true }))

const put = (file: string, text: string) => writeFile(join(copy, file), text)

test('a whole copy loads, ids in order', async () => {
  const { book, events, regimes } = await loadLibrary(root())
  for (const shelf of [...Object.values(book), events, regimes]) expect(Object.keys(shelf)).toEqual(Object.keys(shelf).toSorted())
})

test('a new file is in the game without another edit', async () => {
  const source = await readFile(join(copy, 'server/regimes/driving-licence.ts'), 'utf8')
  await put('server/regimes/sunday-drivers.ts', source.replace("id: 'driving-licence'", "id: 'sunday-drivers'").replace('marzipan', 'nougat'))
  expect(Object.keys((await loadLibrary(root())).regimes)).toContain('sunday-drivers')
})

test.each([
  ['a regime of no known family', 'server/regimes/broken.ts', "export default { family: 'horoscope' }", 'server/regimes/broken.ts: family: '],
  ['an empty file', 'shared/content/dreams/empty.ts', '', 'shared/content/dreams/empty.ts: Invalid type'],
  ['a file that is no code', 'shared/content/places/moon.ts', 'export default {', "shared/content/places/moon.ts: can't be loaded"],
  [
    'an event that nobody can read',
    'server/events/E99.ts',
    "export default { id: 'E99', canary: 'canary-x', decks: [], phases: ['rule'], effect: {} }",
    'server/events/E99.ts: no card',
  ],
  [
    'an event of another name',
    'server/events/E01.ts',
    "export default { id: 'E02', canary: 'canary-x', decks: [], phases: ['rule'], effect: {} }",
    'server/events/E01.ts: id: ',
  ],
  ['a calendar without an end', 'server/calendar.ts', 'export default { short: {} }', 'server/calendar.ts: short.'],
])('%s: the error names file and fault', async (_, file, text, fault) => {
  await put(file, text)
  await expect(loadLibrary(root())).rejects.toThrow(fault)
})
