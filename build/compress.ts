import { readdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const WORTH = /\.(js|css|html|svg|json)$/

/** Puts a brotli and a gzip copy beside each text file of the build, once, so that no phone waits for the server to pack it. */
export function compress(): Plugin {
  let folder = ''
  return {
    name: 'compress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir)
    },
    async closeBundle() {
      const names = (await readdir(folder, { recursive: true })).filter((name) => WORTH.test(name) && !name.startsWith('.'))
      await Promise.all(names.map((name) => packed(`${folder}/${name}`)))
    },
  }
}

async function packed(file: string): Promise<void> {
  const bytes = await readFile(file)
  await Promise.all([
    writeFile(`${file}.br`, await promisify(brotliCompress)(bytes)),
    writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 })),
  ])
}
