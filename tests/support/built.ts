import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { must } from '../../shared/kit/assert.ts'

type Chunk = { file: string; imports?: string[] }

const built = new URL('../../dist/client/', import.meta.url)

/** Bytes of script, compressed, that the first screen of a citizen needs. Throws when the client isn't built. */
export function firstScreenBytes(): number {
  const path = new URL('.vite/manifest.json', built)
  if (!existsSync(path)) throw new Error('the client is not built: npm run build')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>
  const files = needed(manifest, 'app/Play.tsx', needed(manifest, 'index.html'))
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, built)), { level: 9 }).length, 0)
}

/** The chunk of a key and all that it can't run without. */
function needed(manifest: Record<string, Chunk>, key: string, found = new Set<string>()): Set<string> {
  const chunk = must(manifest[key], `${key} in the manifest of the built client`)
  if (found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const other of chunk.imports ?? []) needed(manifest, other, found)
  return found
}
