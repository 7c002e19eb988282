import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'

const regimes = (await readdir('server/regimes')).toSorted()
const ids = regimes.map((name) => name.replace(/\.ts$/, ''))

/** Sources that decide something, with their text. */
async function sourcesIn(...folders: string[]): Promise<[string, string][]> {
  const names = await Promise.all(folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((name) => `${folder}/${name}`)))
  return Promise.all(
    names
      .flat()
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) => [name, await readFile(name, 'utf8')] as [string, string]),
  )
}

describe.each(regimes)('server/regimes/%s', (name) => {
  test('is data: one import, of its type, and no code', async () => {
    const text = await readFile(`server/regimes/${name}`, 'utf8')
    expect(text.match(/^import .*$/gm)).toEqual(["import type { Regime } from '../../shared/vocabulary/regime.ts'"])
    // Without its texts nothing is left that could run.
    const bare = text.replaceAll(/`[^`]*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '""').replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
    expect(bare).not.toMatch(/=>|\bfunction\b|\bnew\b|\w\(|\$\{|\?\?|\bif\b/)
    expect(bare.match(/^export default \{|^const terms = ""$|^\} satisfies Regime$/gm)?.length).toBe(3)
  })
})

test('no rule knows a regime by its name', async () => {
  const sources = await sourcesIn('shared/rules', 'shared/scoring', 'shared/indicators', 'shared/views', 'shared/game', 'server/rooms')
  const named = sources.flatMap(([name, text]) =>
    ids.filter((id) => new RegExp(`['"\`]${id}(@\\w+)?['"\`]`).test(text)).map((id) => `${name}: ${id}`),
  )
  expect(named).toEqual([])
})
