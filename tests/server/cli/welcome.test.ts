import { expect, test } from 'vitest'
import { welcome } from '../../../server/cli/welcome.ts'

const server = { url: 'http://localhost:8080', port: 8080 }

test('the terminal shows every address, where to test the network, and what to do when devices are kept apart', () => {
  const text = welcome(server, '0.0.0.0', ['192.168.1.5', '10.0.0.7'])
  for (const address of ['http://192.168.1.5:8080', 'http://10.0.0.7:8080', 'http://192.168.1.5:8080/check']) expect(text).toContain(address)
  expect(text).toContain('client isolation')
  expect(text).toContain('hotspot')
})

test('a computer in no network is told so, and not to test one', () => {
  const text = welcome(server, '0.0.0.0', [])
  expect(text).toContain('in no network')
  expect(text).not.toContain('/check')
})

test('a server for this computer only says nothing about networks', () => {
  expect(welcome(server, 'localhost')).not.toMatch(/network/)
})
