import { posix } from 'node:path'
import { parseSync } from 'vite'

/** One import statement: who imports what, both as paths from the root of the project or as the name of a package. */
export type Import = { from: string; to: string; typeOnly: boolean }

const SHARED = ['kit', 'vocabulary', 'content', 'protocol', 'rules', 'scoring', 'indicators', 'views', 'game'].map((name) => `shared/${name}`)

/** Zones, and which other zones each may import: kit ← vocabulary ← content, rules, scoring, indicators ← views ← game. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'shared/kit': [],
  'shared/vocabulary': ['shared/kit'],
  'shared/content': ['shared/kit', 'shared/vocabulary'],
  'shared/protocol': ['shared/kit', 'shared/vocabulary'],
  'shared/scoring': ['shared/kit', 'shared/vocabulary'],
  'shared/indicators': ['shared/kit', 'shared/vocabulary', 'shared/scoring'],
  'shared/rules': ['shared/kit', 'shared/vocabulary', 'shared/scoring'],
  'shared/game/contract.ts': ['shared/kit', 'shared/vocabulary'],
  'shared/views': [
    'shared/kit',
    'shared/vocabulary',
    'shared/content',
    'shared/rules',
    'shared/scoring',
    'shared/indicators',
    'shared/game/contract.ts',
  ],
  'shared/game': [...SHARED, 'shared/game/contract.ts'],
  'server/regimes': ['shared/vocabulary'],
  'server/events': ['shared/vocabulary'],
  server: [...SHARED, 'shared/game/contract.ts', 'server/regimes', 'server/events'],
  client: ['shared/kit', 'shared/vocabulary', 'shared/content', 'shared/protocol'],
  build: [],
}
const ZONES = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length)

/** Why the commonest wrong turns are wrong, first match first. */
const REASONS: readonly (readonly [from: string, to: string, why: string])[] = [
  ['client', 'server/regimes', 'a regime reaches the screen only inside a View'],
  ['client', 'server/events', 'an event reaches the screen only inside a View, once it is drawn'],
  ['client', 'server', 'a screen knows the server only by its View and its answers'],
  ['client', 'shared', 'the browser never decides or scores: the server serves choices and Views'],
  ['server/regimes', '', 'a regime is data and knows only shared/vocabulary'],
  ['server/events', '', 'an event is data and knows only shared/vocabulary'],
  ['server', 'client', 'the server draws no screens; words for people live in client/messages'],
  ['shared', 'server', 'shared/ keeps no secrets: what it needs is injected when the engine is made'],
  ['shared', 'client', 'shared/ runs anywhere and knows no screen'],
  ['shared', 'shared', 'imports run one way: kit, vocabulary, then content, rules, scoring and indicators, then views, then game'],
  ['', 'tests', 'what tests need stays in tests/'],
]

/** Every import of a file, types and dynamic imports included. */
export function importsOf(file: string, source: string): Import[] {
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: can't be read as a module: ${errors[0]?.message}`)
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    name: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }))
  const passedOn = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ name: moduleRequest.value, typeOnly: isType }] : []))
  const dynamics = module.dynamicImports.map(({ moduleRequest }) => ({
    name: source.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/g, ''),
    typeOnly: false,
  }))
  return [...statics, ...passedOn, ...dynamics].map(({ name, typeOnly }) => ({ from: file, to: resolved(file, name), typeOnly }))
}

/** The sentence that says what is wrong with an import, or null. */
export function breach({ from, to, typeOnly }: Import): string | null {
  const why = packageBreach(from, to, typeOnly) ?? zoneBreach(from, to)
  return why === null ? null : `${from} imports ${to}: ${why}`
}

function packageBreach(from: string, to: string, typeOnly: boolean): string | null {
  if (to.startsWith('node:') && under(from, 'shared')) return 'shared/ runs anywhere: what it needs is injected'
  if (to.startsWith('node:') && under(from, 'client')) return 'a browser has no Node'
  if (under(from, 'tests/bench')) return null
  if (to.startsWith('#bgio/') && from !== 'shared/game/engine.ts' && !under(from, 'tests')) return 'only shared/game/engine.ts reaches boardgame.io'
  if (under(to, 'kysely') && !typeOnly && under(from, 'server')) return 'server/storage/kysely.ts has it as one tree of plain files'
  if (!under(to, 'boardgame.io')) return null
  if (typeOnly && to === 'boardgame.io' && under(from, 'shared/game')) return null
  return 'nobody imports boardgame.io directly; shared/game/engine.ts takes it by #bgio/'
}

function zoneBreach(from: string, to: string): string | null {
  const [source, target] = [zoneOf(from), zoneOf(to)]
  if (source === null || source === target || (target === null && !under(to, 'tests'))) return null
  const allowed = MAY_IMPORT[source] ?? []
  if (target !== null && allowed.includes(target)) return null
  const reason = REASONS.find(([left, right]) => under(from, left) && under(to, right))
  return reason?.[2] ?? `${source} may import only ${allowed.join(', ') || 'packages'}`
}

function zoneOf(path: string): string | null {
  return ZONES.find((zone) => under(path, zone)) ?? null
}

function under(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

function resolved(file: string, name: string): string {
  return name.startsWith('.') ? posix.join(posix.dirname(file), name) : name
}
