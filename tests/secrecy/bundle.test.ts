import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { library } from '../support/library.ts'

/** All that a browser can fetch; `npm test` builds it first. */
const folder = 'dist/client'
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|css|html|json|svg|map|webmanifest)$/.test(name))
const texts = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

const found = (secrets: readonly string[]) =>
  secrets.flatMap((secret) => [...texts].filter(([, text]) => text.includes(secret)).map(([name]) => `${name}: ${secret}`))

test('the bundle is there, and has words of the game', () => {
  expect(texts.size).toBeGreaterThan(2)
  expect([...texts.values()].some((text) => text.includes('In Good Standing'))).toBe(true)
})

test('holds no canary of a regime or an event', () => {
  expect(found(['canary-', ...[...Object.values(library.regimes), ...Object.values(library.events)].map(({ canary }) => canary)])).toEqual([])
})

test("holds no wording of a regime's rules", () => {
  expect(found(Object.values(library.regimes).flatMap(({ claims, glass }) => [claims, glass]))).toEqual([])
})

test('holds no field that only a regime file or the secrets have', () => {
  expect(found(['leastMistakes', 'liveSensors', 'trueSuspicions'])).toEqual([])
})

test('holds no source map', () => {
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([])
  expect(found(['sourceMappingURL'])).toEqual([])
})

test('packed copies hold what the plain ones do', () => {
  const packed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.gz'))
  for (const name of packed) expect(gunzipSync(readFileSync(join(folder, name))).toString()).toBe(texts.get(name.slice(0, -3)))
})
