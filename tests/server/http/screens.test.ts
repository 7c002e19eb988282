import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pagesOf } from '../../support/pages.ts'
import { aServer, type TestServer } from '../../support/server.ts'

const screens = pagesOf({ 'index.html': 'the page', 'icon.svg': '<svg/>', 'assets/main-abc.js': 'script', '.built': 'hidden' })

let server: TestServer
beforeAll(async () => {
  server = await aServer({ screens })
})
afterAll(async () => {
  await server.end()
  rmSync(screens, { recursive: true })
})

test.each(['/', '/join', '/j/VF9BMH', '/j/vf9-bmh', '/play', '/host', '/pocket', '/board', '/watch', '/check', '/cards', '/?x=1'])(
  '%s is the page, never from a cache',
  async (path) => {
    const { status, text, headers } = await server.ask('GET', path)
    expect([status, text, headers.get('cache-control')]).toEqual([200, 'the page', 'no-store'])
  },
)

test('files with a hash in their name are kept for ever, others are asked for again', async () => {
  expect((await server.ask('GET', '/assets/main-abc.js')).headers.get('cache-control')).toContain('immutable')
  expect((await server.ask('GET', '/icon.svg')).headers.get('cache-control')).toBe('no-cache')
})

test.each(['/nothing', '/assets/nothing.js', '/.built', '/%2e%2e/package.json', '/..%2fpackage.json', '/assets', '/%00', '/j/a/b', '/index'])(
  '%s is nothing',
  async (path) => {
    expect((await server.ask('GET', path)).status).toBe(404)
  },
)

test('a person at a wrong address gets the page, which says so; a tool gets a sentence', async () => {
  const person = await server.ask('GET', '/nothing', { headers: { accept: 'text/html,*/*' } })
  expect([person.status, person.text, person.headers.get('cache-control')]).toEqual([404, 'the page', 'no-store'])
  expect((await server.ask('GET', '/nothing')).text).toContain('nothing at this address')
})

test('screens are read only', async () => {
  expect((await server.ask('POST', '/')).status).toBe(404)
})

test('without a build it says what to do', async () => {
  const bare = await aServer({ screens: join(screens, 'gone') })
  expect(await bare.ask('GET', '/')).toMatchObject({ status: 503, text: expect.stringContaining('npm start') })
  await bare.end()
})
