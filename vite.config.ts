import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compress } from './build/compress.ts'
import { walls } from './build/walls.ts'
import { words } from './build/words.ts'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string }
const server = `http://localhost:${process.env.PORT ?? 8080}`

export default defineConfig({
  root: 'client',
  plugins: [react(), words(), walls(), compress()],
  define: { __BUILD__: JSON.stringify(version) },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // Lists of what each later screen imports would weigh more in the first screen than they save: only styles must come before.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_url, deps, { hostType }) => (hostType === 'js' ? deps.filter((file) => file.endsWith('.css')) : deps),
    },
  },
  server: { proxy: { '/api': server, '/socket.io': { target: server, ws: true } } },
})
