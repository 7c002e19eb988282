import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/**
 * The commitment to a value: lower-case hex SHA-256 of the UTF-8 bytes of its canonical JSON (RFC 8785). One file for
 * server and browser: `crypto.subtle` doesn't exist on plain-http addresses of a local network.
 */
export function commitmentOf(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('only JSON can be committed to')
  return bytesToHex(sha256(utf8ToBytes(text)))
}
