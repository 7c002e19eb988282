import { request } from 'node:http'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pagesOf } from '../../support/pages.ts'
import { aServer, type TestServer } from '../../support/server.ts'

const screens = pagesOf({ 'index.html': 'the page', 'assets/main-abc.js': 'script' })

let server: TestServer
beforeAll(async () => {
  server = await aServer({ screens })
})
afterAll(async () => {
  await server.end()
  rmSync(screens, { recursive: true })
})

const POLL = '/socket.io/?EIO=4&transport=polling'
const ANSWERS = [
  ['a page', 'GET', '/', 200],
  ['a part of it', 'GET', '/assets/main-abc.js', 200],
  ['the interface', 'GET', '/api/health', 200],
  ['a refusal', 'POST', '/api/sessions', 400],
  ['nothing', 'GET', '/nothing', 404],
  ['nothing in the interface', 'GET', '/api/nothing', 404],
  ['a method that is none', 'PUT', '/', 404],
  ['a poll', 'GET', POLL, 200],
  ['a poll that is wrong', 'GET', '/socket.io/?EIO=4&transport=pigeon', 400],
] as const

describe.each(ANSWERS)('%s', (_, method, path, status) => {
  test('carries the headers of the house', async () => {
    const answer = await server.ask(method, path)
    expect(answer.status).toBe(status)
    const { headers } = answer
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/)
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  })
})

test('the policy lets nothing run that is written into a page, and lets a page ask nobody but its own server', async () => {
  const policy = (await server.ask('GET', '/')).headers.get('content-security-policy') ?? ''
  const host = new URL(server.url).host
  const allowed = new Set(policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1)))
  expect([...allowed].toSorted()).toEqual(["'none'", "'self'", 'data:', `ws://${host}`, `wss://${host}`])
  expect(policy).toContain("script-src 'self';")
  // A class plays on a plain-http address of its own network.
  expect(policy).not.toContain('upgrade-insecure-requests')
})

test('what a page may ask is never decided by a host that somebody made up', async () => {
  const told = await new Promise<unknown>((resolve, reject) => {
    request(server.url, { headers: { host: "a; script-src 'unsafe-inline'" } }, (answer) => {
      answer.resume()
      resolve(answer.headers['content-security-policy'])
    })
      .on('error', reject)
      .end()
  })
  expect(told).toContain("connect-src 'self' 'self'")
  expect(told).not.toContain('unsafe')
})

test('nothing that was asked of the interface or a poll stays in a cache', async () => {
  for (const path of ['/api/health', '/api/nothing', '/', '/nothing', POLL])
    expect((await server.ask('GET', path)).headers.get('cache-control'), path).toBe('no-store')
})
