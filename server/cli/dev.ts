import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createServer, type Plugin } from 'vite'
import { onEnding } from './ending.ts'

/** `npm run dev`: screens with hot reload, the server started anew at each change, and a page /dev with a whole room side by side. */

const root = fileURLToPath(new URL('../..', import.meta.url))
process.env['PORT'] ??= '8080'

const devPage: Plugin = {
  name: 'dev-page',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url === '/dev') request.url = '/dev.html'
      next()
    })
  },
}

const screens = await createServer({ root: `${root}/client`, configFile: `${root}/vite.config.ts`, plugins: [devPage] })
await screens.listen()

const watched = ['shared', 'server'].flatMap((folder) => ['--include', `${folder}/**/*.ts`])
const server = spawn(process.execPath, [`${root}/node_modules/tsx/dist/cli.mjs`, 'watch', '--clear-screen=false', ...watched, 'server/main.ts'], {
  cwd: root,
  // A group of its own: Ctrl+C reaches it through us, once.
  detached: true,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { DATA_DIR: `${root}/.cache/dev`, HOST: 'localhost', ...process.env },
})

const address = new URL('dev', screens.resolvedUrls?.local[0])
console.log(`\nOne room, side by side: ${address.href}\n`)

onEnding(async () => {
  const ended = server.exitCode === null ? once(server, 'exit') : null
  server.kill('SIGTERM')
  await Promise.all([screens.close(), ended])
})
