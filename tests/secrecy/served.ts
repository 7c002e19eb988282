import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { aSchool, type School } from '../support/school.ts'
import { canaries, neverIn, playedAt, type Game } from './real-games.ts'

export type Served = { frames: number; bodies: number; files: number; leaks: string[] }

/** Real games over real sockets at every level, what REST and the log say meanwhile, and all that a browser can fetch; `bundle`: folder of the built client. */
export async function served(bundle = 'dist/client'): Promise<Served> {
  const school = await aSchool()
  try {
    const pages = await headersOf(school)
    const games = await playedAt(school)
    const log = school.lines.join('\n')
    const leaks = [...pages, ...games.flatMap(leaksOf), ...found('the log', log, games.flatMap(keysOf))]
    const files = textsOf(bundle)
    const public_ = [...files].flatMap(([name, text]) => [
      ...found(name, text, ['canary-', 'sourceMappingURL', ...canaries]),
      ...(name.endsWith('.map') ? [`${name} is a source map`] : []),
    ])
    const frames = games.flatMap(({ roles }) => roles.map(({ before, after }) => before.frames + after.frames)).reduce((sum, count) => sum + count, 0)
    return { frames, bodies: games.reduce((sum, { bodies }) => sum + bodies.length, 0), files: files.size, leaks: [...leaks, ...public_] }
  } finally {
    await school.end()
  }
}

function leaksOf(game: Game): string[] {
  const { never, files } = neverIn(game)
  const screens = game.roles.flatMap(({ name, before, after }) => {
    const hidden = name === 'facilitator' && game.showsLedger ? never : [...never, ...files]
    return [
      ...found(`${name} at ${game.level} before the reveal`, before.text, hidden),
      ...found(`${name} at ${game.level} after it`, after.text, [...canaries, game.secrets.seed]),
    ]
  })
  return [...screens, ...found(`REST at ${game.level}`, game.bodies.join('\n'), [...never, ...files])]
}

/** What a log may not hold: secrets of the room, keys and names. */
function keysOf({ secrets, lesson: { people, opened, code } }: Game): string[] {
  const tokens = people.flatMap(({ token, name }) => [token, `"${name}"`])
  return [...canaries, secrets.seed, secrets.sealed.salt, code, opened.code, opened.facilitatorToken, opened.recovery, ...tokens]
}

/** Nothing but files with a hash in their name may be kept on the way, and no header says more than it must. */
async function headersOf(school: School): Promise<string[]> {
  const paths = [
    '/',
    '/play',
    '/host',
    '/api/health',
    '/api/regimes',
    '/api/rooms/BCDFGH/debrief',
    '/index.js.map',
    '/assets/none.js.map',
    '/metrics',
  ]
  const answers = await Promise.all(paths.map(async (path) => ({ path, response: await fetch(school.url + path) })))
  return answers.flatMap(({ path, response: { headers, status } }) => [
    ...(headers.get('cache-control') === 'no-store' ? [] : [`${path} may be cached: ${headers.get('cache-control')}`]),
    ...(headers.has('x-powered-by') || headers.has('server') || headers.has('sourcemap') ? [`${path} says too much in its headers`] : []),
    ...(path.endsWith('.map') && status === 200 ? [`${path} is served`] : []),
  ])
}

function textsOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) throw new Error(`There is no built client in ${folder}. \`npm run build\` makes it.`)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css|html|json|svg|map|webmanifest|txt)$/.test(name),
  )
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function found(where: string, text: string, secrets: readonly string[]): string[] {
  return secrets.filter((secret) => text.includes(secret)).map((secret) => `${where}: ${secret.slice(0, 80)}`)
}
