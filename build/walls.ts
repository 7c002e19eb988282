import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const WALLED = /^(server|shared\/(rules|scoring|indicators|game|views))\//

/** Fails the build when a secret's module would reach a browser. */
export function walls(): Plugin {
  return {
    name: 'walls',
    apply: 'build',
    moduleParsed({ id }) {
      const path = id.startsWith(ROOT) ? id.slice(ROOT.length) : ''
      if (WALLED.test(path)) this.error(`${path} must not reach a browser: what a screen shows arrives inside a View.`)
    },
  }
}
