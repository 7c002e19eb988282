import { expect, test } from 'vitest'
import { AddressNames } from '../../../server/http/address.ts'
import { fakeClock } from '../../support/clock.ts'

const DAY_MS = 24 * 60 * 60 * 1000

const names = new AddressNames(fakeClock())

test('an address becomes a name that does not hold it', () => {
  expect(names.nameOf('192.168.1.20')).not.toContain('192')
  expect(names.nameOf('192.168.1.20')).toBe(names.nameOf('::ffff:192.168.1.20'))
  expect(names.nameOf('192.168.1.20')).not.toBe(names.nameOf('192.168.1.21'))
})

test('one IPv6 network counts as one', () => {
  expect(names.nameOf('2001:db8:1:2::5')).toBe(names.nameOf('2001:db8:1:2:aaaa:bbbb:cccc:dddd'))
  expect(names.nameOf('2001:db8:1:2::5')).not.toBe(names.nameOf('2001:db8:1:3::5'))
  expect(names.nameOf('fe80::1%eth0')).toBe(names.nameOf('fe80::2'))
})

test('has another name each day, and in each process', async () => {
  const clock = fakeClock()
  const ours = new AddressNames(clock)
  const today = ours.nameOf('192.168.1.20')
  expect(names.nameOf('192.168.1.20')).not.toBe(today)
  await clock.pass(DAY_MS - 1)
  expect(ours.nameOf('192.168.1.20')).toBe(today)
  await clock.pass(1)
  expect(ours.nameOf('192.168.1.20')).not.toBe(today)
})
