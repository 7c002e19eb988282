import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { behindProxies, peerOf } from '../../../server/http/proxies.ts'

const from = (peer: string, forwarded?: string) =>
  ({ socket: { remoteAddress: peer }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage

test('without a proxy of its own a server believes no header', () => {
  expect(peerOf(from('203.0.113.7', '10.0.0.1'))).toBe('203.0.113.7')
  expect(peerOf(from('::ffff:203.0.113.7'))).toBe('203.0.113.7')
})

test('behind a proxy that is named, whoever it heard is the one who asks', () => {
  const addressOf = behindProxies('172.28.0.0/24, ::1')
  expect(addressOf(from('172.28.0.4', '203.0.113.7'))).toBe('203.0.113.7')
  expect(addressOf(from('::ffff:172.28.0.4', '2001:db8::5'))).toBe('2001:db8::5')
  expect(addressOf(from('::1', '203.0.113.7, 172.28.0.9'))).toBe('203.0.113.7')
})

test('what a child writes into the header before the proxy does is worth nothing', () => {
  const addressOf = behindProxies('172.28.0.0/24')
  expect(addressOf(from('172.28.0.4', '1.1.1.1, 203.0.113.7'))).toBe('203.0.113.7')
  expect(addressOf(from('172.28.0.4', '172.28.0.1, 203.0.113.7'))).toBe('203.0.113.7')
  expect(addressOf(from('203.0.113.7', '1.1.1.1'))).toBe('203.0.113.7')
})

test('where a header holds no address, the last one known stands for whoever asks', () => {
  const addressOf = behindProxies('172.28.0.0/24')
  for (const header of [undefined, '', 'unknown', '<script>', 'x, 172.28.0.9']) expect(addressOf(from('172.28.0.4', header))).toMatch(/^172\.28\.0\./)
})

test('a name that is no address is refused when the server starts', () => {
  for (const names of ['nginx', '10.0.0.0/33', '10.0.0/8', '10.0.0.1,', '::1/129', '10.0.0.0/']) {
    expect(() => behindProxies(names), names).toThrow(/^TRUST_PROXY holds /)
  }
})
