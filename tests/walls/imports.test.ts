import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { breach, importsOf } from './walls.ts'

const root = new URL('../../', import.meta.url)

const files = ['build', 'client', 'server', 'shared'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name)),
)

test('imports run one way through the tree', () => {
  expect(files.length).toBeGreaterThan(20)
  const breaches = files.flatMap((file) => importsOf(file, readFileSync(new URL(file, root), 'utf8')).map(breach))
  expect(breaches.filter((sentence) => sentence !== null)).toEqual([])
})

const wrong: readonly (readonly [file: string, line: string, sentence: string])[] = [
  ['client/x.tsx', "import house from '../server/regimes/house.ts'", 'server/regimes/house.ts: a regime reaches the screen only inside a View'],
  [
    'client/x.ts',
    "import type { Hall } from '../server/sessions/hall.ts'",
    'server/sessions/hall.ts: a screen knows the server only by its View and its answers',
  ],
  [
    'client/x.ts',
    "export * from '../shared/views/views.ts'",
    'shared/views/views.ts: the browser never decides or scores: the server serves choices and Views',
  ],
  ['client/x.ts', "import { join } from 'node:path'", 'node:path: a browser has no Node'],
  [
    'server/x.ts',
    "await import('../client/messages/en.ts')",
    'client/messages/en.ts: the server draws no screens; words for people live in client/messages',
  ],
  ['server/storage/x.ts', "import { sql } from 'kysely'", 'kysely: server/storage/kysely.ts has it as one tree of plain files'],
  ['server/regimes/x.ts', "import '../storage/open.ts'", 'server/storage/open.ts: a regime is data and knows only shared/vocabulary'],
  [
    'shared/kit/x.ts',
    "import type { Seat } from '../vocabulary/ids.ts'",
    'shared/vocabulary/ids.ts: imports run one way: kit, vocabulary, then content, rules, scoring and indicators, then views, then game',
  ],
  [
    'shared/rules/x.ts',
    "import { Game } from 'boardgame.io'",
    'boardgame.io: nobody imports boardgame.io directly; shared/game/engine.ts takes it by #bgio/',
  ],
  ['shared/rules/x.ts', "import { CreateGameReducer } from '#bgio/internal'", '#bgio/internal: only shared/game/engine.ts reaches boardgame.io'],
  ['shared/rules/x.ts', "import { readFileSync } from 'node:fs'", 'node:fs: shared/ runs anywhere: what it needs is injected'],
]

test.each(wrong)('%s may not: %s', (file, line, sentence) => {
  expect(importsOf(file, line).map(breach)).toEqual([`${file} imports ${sentence}`])
})

test('what the tree allows passes', () => {
  expect(importsOf('server/storage/x.ts', "import type { Kysely } from 'kysely'").map(breach)).toEqual([null])
  const line = "import type { Game } from 'boardgame.io'\nimport { chance } from '../kit/chance.ts'\nimport { x } from '#bgio/internal'"
  expect(importsOf('shared/game/engine.ts', line).map(breach)).toEqual([null, null, null])
})
