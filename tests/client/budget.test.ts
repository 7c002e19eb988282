// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { must } from '../../shared/kit/assert.ts'

type Chunk = { file: string; imports?: string[] }

const built = new URL('../../dist/client/', import.meta.url)
const MOST = 130_000

/** The chunk of a key and all that it can't run without. */
function needed(manifest: Record<string, Chunk>, key: string, found = new Set<string>()): Set<string> {
  const chunk = must(manifest[key], `${key} in the manifest of the built client`)
  if (found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const other of chunk.imports ?? []) needed(manifest, other, found)
  return found
}

test('the first screen of a citizen needs at most 130 kB of script', () => {
  const path = new URL('.vite/manifest.json', built)
  expect(existsSync(path), 'the client is built: npm run build').toBe(true)
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>
  const files = needed(manifest, 'app/Play.tsx', needed(manifest, 'index.html'))
  const sizes = [...files].map((file) => gzipSync(readFileSync(new URL(file, built)), { level: 9 }).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST)
})
