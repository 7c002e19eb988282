import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readSettings } from '../../server/cli/settings.ts'
import { must } from '../../shared/kit/assert.ts'
import type { Joined, SessionOpened } from '../../shared/protocol/rest.ts'
import { aServer } from '../support/server.ts'
import { Client } from '../support/sockets.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(root, 'docs/OPERATIONS.md'), 'utf8')

/** What a page has somebody type into a shell. */
const commands = [...page.matchAll(/```sh\n([^`]*)```/g)].map(([, text = '']) => text)

test('a back-up that is made as the page says, while a class plays, brings the class back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'good-standing-'))
  const live = await aServer({ screens: 'no such folder', dataDir: join(folder, 'data') })
  const { json: opened } = await live.ask<SessionOpened>('POST', '/api/sessions', { body: { length: 'short' } })
  const { json: joined } = await live.ask<Joined>('POST', `/api/rooms/${opened.code}/join`, { body: {} })
  const teacher = await new Client(live.url, { token: opened.facilitatorToken }).opened()
  expect(await teacher.send({ type: 'lock', locked: true })).toMatchObject({ ok: true })

  execFileSync(
    'bash',
    [
      '-ec',
      must(
        commands.find((text) => text.includes('VACUUM INTO')),
        'the command of a back-up',
      ),
    ],
    {
      cwd: folder,
      env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
    },
  )
  expect(await teacher.send({ type: 'lock', locked: false })).toMatchObject({ ok: true })
  teacher.end()
  await live.end()

  const restored = await aServer({ screens: 'no such folder', dataDir: join(folder, 'backup') })
  const pupil = await new Client(restored.url, { token: joined.token }).opened()
  // As it stood when the copy was made, not as it was left.
  expect(pupil.view).toMatchObject({ role: 'citizen', me: { seat: joined.seat }, room: { locked: true } })
  expect(await restored.ask('POST', `/api/rooms/${opened.code}/return`, { body: { returnCode: joined.returnCode } })).toMatchObject({ status: 200 })
  pupil.end()
  await restored.end()
  rmSync(folder, { recursive: true })
})

test('the page names every setting', () => {
  const asked = new Set<string>()
  readSettings(new Proxy<Record<string, string>>({}, { get: (_, name) => void asked.add(String(name)) }))
  expect([...asked].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

test('the page names every figure of our own', async () => {
  const server = await aServer({ screens: 'no such folder' })
  const { text } = await server.ask('GET', '/metrics')
  await server.end()
  const figures = [...text.matchAll(/^# TYPE (igs_\w+)/gm)].map(([, name = '']) => name)
  expect(figures.length).toBeGreaterThan(5)
  expect(figures.filter((name) => !page.includes(`\`${name}`))).toEqual([])
})
