import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { words } from '../../../build/words.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Serves the gallery from its sources; the address ends without a slash. */
export async function serveGallery(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: path('.'),
    cacheDir: path('../../../.cache/gallery'),
    logLevel: 'error',
    plugins: [react(), words()],
    define: { __BUILD__: JSON.stringify('gallery') },
    server: { port: 0, host: '127.0.0.1', hmr: false, fs: { allow: [path('../../..')] } },
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (typeof address !== 'object' || address === null) throw new Error('the gallery has no address')
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
