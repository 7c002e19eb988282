import { fileURLToPath } from 'node:url'
import compile from 'icu-minify/compile'
import { runnerImport, type Plugin } from 'vite'

const FILE = fileURLToPath(new URL('../client/messages/index.ts', import.meta.url))

type Words = { readonly [key: string]: string | Words }
type Compiled = { [key: string]: unknown }

/** Compiles the messages while building, so that no browser carries a parser for them. */
export function words(): Plugin {
  return {
    name: 'words',
    config: () => ({ resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } } }),
    async load(id) {
      if (id !== FILE) return null
      const { module, dependencies } = await runnerImport<{ en: Words }>(FILE, { configFile: false, logLevel: 'error' })
      for (const file of dependencies) this.addWatchFile(file)
      return `export const en = ${JSON.stringify(compiled(module.en))}`
    },
  }
}

function compiled(words: Words): Compiled {
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? compile(value) : compiled(value)]))
}
