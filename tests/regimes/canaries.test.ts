import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'

const { regimes, events } = await loadLibrary()
const homes = new Map([
  ...Object.values(regimes).map(({ face, canary }) => [canary, `server/regimes/${face.id}.ts`] as const),
  ...Object.entries(events).map(([id, { canary }]) => [canary, `server/events/${id}.ts`] as const),
])

test('each canary is written in one file of the sources, the file that it guards', async () => {
  const folders = await Promise.all(
    ['shared', 'server', 'client'].map(async (folder) => [folder, await readdir(folder, { recursive: true })] as const),
  )
  const files = folders.flatMap(([folder, names]) => names.filter((name) => /\.(ts|tsx|mjs|css|html)$/.test(name)).map((name) => `${folder}/${name}`))
  const found = (await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const))).flatMap(([file, text]) =>
    [...homes.keys()].filter((canary) => text.includes(canary)).map((canary) => [canary, file]),
  )
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(homes))
  expect(found).toHaveLength(homes.size)
})
