import { expect, test } from 'vitest'
import { addressKey } from '../../../server/http/address.ts'

test('an address becomes a name that does not hold it', () => {
  expect(addressKey('192.168.1.20')).not.toContain('192')
  expect(addressKey('192.168.1.20')).toBe(addressKey('::ffff:192.168.1.20'))
  expect(addressKey('192.168.1.20')).not.toBe(addressKey('192.168.1.21'))
})

test('one IPv6 network counts as one', () => {
  expect(addressKey('2001:db8:1:2::5')).toBe(addressKey('2001:db8:1:2:aaaa:bbbb:cccc:dddd'))
  expect(addressKey('2001:db8:1:2::5')).not.toBe(addressKey('2001:db8:1:3::5'))
  expect(addressKey('fe80::1%eth0')).toBe(addressKey('fe80::2'))
})
