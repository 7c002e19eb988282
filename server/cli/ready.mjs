/**
 * Sets up what `npm start` and `npm test` need: installs packages when `node_modules` doesn't hold what the lock file
 * asks for, and builds the client when a source is newer than `dist`. Plain Node, since it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const stamp = join(root, 'dist/client/.built')

if (!installed())
  run('Installing packages (about half a minute, once)', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
if (!built()) {
  const began = new Date()
  run('Building the screens', process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'])
  writeFileSync(stamp, '')
  utimesSync(stamp, began, began)
}

/** Whether node_modules holds each version of the lock file; packages for other platforms may be missing. */
function installed() {
  const here = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(here)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const found = packagesOf(here)
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || (optional && !found[path]) || found[path]?.version === version,
  )
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(/** @type {string} */ file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** Whether the built client is newer than everything it is made of. */
function built() {
  if (!existsSync(stamp)) return false
  const sources = ['client', 'shared', 'build', 'vite.config.ts', 'package-lock.json']
  return newest(sources) < statSync(stamp).mtimeMs
}

function newest(/** @type {string[]} */ paths) {
  let latest = 0
  for (const path of paths) {
    const found = statSync(join(root, path))
    latest = Math.max(latest, found.mtimeMs)
    if (found.isDirectory()) latest = Math.max(latest, newest(readdirSync(join(root, path)).map((name) => join(path, name))))
  }
  return latest
}

function run(/** @type {string} */ what, /** @type {string} */ command, /** @type {string[]} */ args) {
  // All of it goes to stderr: stdout belongs to whatever runs next, and may have to be JSON.
  console.error(`${what} …`)
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (status === 0) return
  console.error(`${what}: failed${error ? ` (${error.message})` : ''}.`)
  process.exit(status ?? 1)
}
