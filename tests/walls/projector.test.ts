import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importsOf } from './walls.ts'

const root = new URL('../../', import.meta.url)
const PRIVATE = /\b(?:MeView|DeskView|OwnView)\b|\bView\b(?!\w)(?=[^'\n]*\} from)|(?<![\w'])(?:view|props)\.(?:me|desk|door|choices)\b/

/** All of the client that runs on the shared screen, from the files of its folder on. */
function reached(): string[] {
  const files = readdirSync(new URL('client/screens/projector', root), { recursive: true, encoding: 'utf8' })
    .map((name) => `client/screens/projector/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name))
  const found = new Set(files)
  for (const file of found) {
    for (const { to, typeOnly } of importsOf(file, sourceOf(file))) {
      if (!typeOnly && /^client\/.*\.tsx?$/.test(to) && existsSync(new URL(to, root))) found.add(to)
    }
  }
  return [...found].toSorted()
}

const sourceOf = (file: string) => readFileSync(new URL(file, root), 'utf8')

test('what runs on the shared screen knows no private part of a view', () => {
  const files = reached()
  expect(files).toContain('client/screens/reveal/RevealStage.tsx')
  expect(files).toContain('client/screens/projector/compare/Compared.tsx')
  expect(files.filter((file) => PRIVATE.test(sourceOf(file)))).toEqual([])
})

test('the wall notices one who looks over it', () => {
  for (const line of ["import type { View } from './view.ts'", "import type { DeskView } from './view.ts'", 'const { seat } = view.me'])
    expect(line).toMatch(PRIVATE)
  expect("import type { PublicView, TownView } from './view.ts'").not.toMatch(PRIVATE)
})
