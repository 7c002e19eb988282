const MOST_DEEP = 24
const MOST_PARTS = 2_000_000
const LONGEST_TEXT = 4_000
const FORBIDDEN = ['__proto__', 'constructor', 'prototype']

export type Plain = { [key: string]: unknown }

/** Whether a value of JSON is an object of modest size: not deep, no long texts, no half signs, no key that means something to JavaScript. */
export function isPlainObject(value: unknown): value is Plain {
  let parts = 0
  const isPlain = (part: unknown, depth: number): boolean => {
    parts += 1
    if (parts > MOST_PARTS || depth > MOST_DEEP) return false
    if (typeof part === 'string') return isText(part)
    if (typeof part === 'number') return Number.isFinite(part)
    if (typeof part !== 'object' || part === null) return part === null || typeof part === 'boolean'
    if (Array.isArray(part)) return part.every((one) => isPlain(one, depth + 1))
    return Object.entries(part).every(([key, one]) => isText(key) && !FORBIDDEN.includes(key) && isPlain(one, depth + 1))
  }
  return isObject(value) && isPlain(value, 0)
}

/** Half of a pair of UTF-16 has no bytes in UTF-8, so nothing that holds one can be committed to. */
function isText(text: string): boolean {
  return text.length <= LONGEST_TEXT && !/\p{Surrogate}/u.test(text)
}

export function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
