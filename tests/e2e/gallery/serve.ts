import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { build, preview, type InlineConfig } from 'vite'
import { words } from '../../../build/words.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const CONFIG: InlineConfig = {
  configFile: false,
  root: path('.'),
  logLevel: 'error',
  plugins: [react(), words()],
  define: { __BUILD__: JSON.stringify('gallery') },
  build: { outDir: path('../../../.cache/gallery'), emptyOutDir: true },
  preview: { port: 0, host: '127.0.0.1' },
}

let built: Promise<unknown> | null = null

/** Builds the gallery, once a process, and serves it; the address ends without a slash. */
export async function serveGallery(): Promise<{ url: string; close: () => Promise<void> }> {
  await (built ??= build(CONFIG))
  const server = await preview(CONFIG)
  const address = server.httpServer.address()
  if (typeof address !== 'object' || address === null) throw new Error('the gallery has no address')
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
