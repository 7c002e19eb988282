import { fileURLToPath } from 'node:url'
import compile from 'icu-minify/compile'
import { runnerImport, type Plugin } from 'vite'

const FILES = ['first', 'door', 'phone', 'later', 'ending', 'tools', 'records', 'drop'].map((name) => ({
  name,
  path: fileURLToPath(new URL(`../client/messages/${name}.ts`, import.meta.url)),
}))

type Words = { readonly [key: string]: string | Words }
type Compiled = { [key: string]: unknown }

/** Compiles the messages while building, so that no browser carries a parser for them. */
export function words(): Plugin {
  return {
    name: 'words',
    config: () => ({ resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } } }),
    async load(id) {
      const file = FILES.find(({ path }) => path === id)
      if (!file) return null
      const { module, dependencies } = await runnerImport<Record<string, Words>>(file.path, { configFile: false, logLevel: 'error' })
      for (const path of dependencies) this.addWatchFile(path)
      return `export const ${file.name} = ${JSON.stringify(compiled(module[file.name] ?? {}))}`
    },
  }
}

function compiled(words: Words): Compiled {
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? compile(value) : compiled(value)]))
}
