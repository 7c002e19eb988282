import { wordlist } from '@scure/bip39/wordlists/english.js'
import { randomInt, scrypt } from 'node:crypto'

const WORDS = 6

/** Six words of 2,048: 66 bits that can be read out and written down. */
export function newPhrase(): string {
  return Array.from({ length: WORDS }, () => wordlist[randomInt(wordlist.length)]).join(' ')
}

/** A phrase in its one writing: case, punctuation and blanks don't count. */
export function plainPhrase(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()
}

/** What is kept of a phrase. Slow on purpose, for whoever gets hold of the file; one salt, since the phrase alone must find its session. */
export function phraseHash(text: string): Promise<string> {
  return new Promise((resolve, reject) =>
    scrypt(plainPhrase(text), 'in-good-standing recovery', 32, (error, key) => (error ? reject(error) : resolve(key.toString('hex')))),
  )
}
