import { customAlphabet, nanoid } from 'nanoid'
import { hash, randomBytes, randomInt } from 'node:crypto'
import { CODE_SIGNS, type Code } from '../../shared/vocabulary/ids.ts'

/** A token of 132 bits; it is given away once and kept as its hash. */
export const newToken = (): string => nanoid(22)

/** What is kept of a token. Tokens are long and random, so one round of SHA-256 is enough. */
export const hashOf = (token: string): string => hash('sha256', token)

/** A public name for a thing, no secret. */
export const newId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 16)

/** 128 bits in hex. */
export const newSeed = (): string => randomBytes(16).toString('hex')

const codeSigns = customAlphabet(CODE_SIGNS, 6)

/** A code for people to type that isn't taken. */
export function newCode(taken: (code: Code) => boolean): Code {
  for (;;) {
    const code = codeSigns()
    if (!taken(code)) return code
  }
}

/** Six digits that bring one back to the chair from another device. */
export function newReturnCode(taken: ReadonlySet<string | null>): string {
  for (;;) {
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    if (!taken.has(code)) return code
  }
}
