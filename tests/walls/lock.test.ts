import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Package = { version?: string; optionalDependencies?: Record<string, string>; dependencies?: Record<string, string> }

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')) as T
const lock = read<{ packages: Record<string, Package> }>('package-lock.json')
const manifest = read<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>('package.json')

const names = new Set(Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)))

test('the lock file is complete for every platform', () => {
  const optional = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
  expect(optional.length).toBeGreaterThan(50)
  expect(optional.filter((name) => !names.has(name))).toEqual([])
})

test('every version is exact, and the lock holds the same', () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([])
})

test('the unused stock server brings no old socket.io', () => {
  const sockets = Object.entries(lock.packages).filter(([path]) => path.endsWith('node_modules/socket.io') || path.endsWith('node_modules/ws'))
  expect(sockets.filter(([, { version = '' }]) => /^[0-3]\.|^7\./.test(version))).toEqual([])
})
