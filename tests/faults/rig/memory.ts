import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { RoomState } from '../../../client/net/store.ts'
import type { View } from '../../../shared/vocabulary/view.ts'

/** Screens are compared at each version that this divides. */
const COMPARED = 10

/** What a device was told: the answers to its intents, the versions that it showed, and when it was last answered. */
export class Memory {
  readonly name: string
  /** The version of each intent that was answered as saved. */
  readonly saved = new Map<string, number>()
  readonly refused = new Map<string, string>()
  readonly sent = new Set<string>()
  /** Hashes of what all screens share, by version. */
  readonly shared = new Map<number, string>()
  /** Versions that were shown after a later one. */
  readonly wentBack: string[] = []
  /** When something was last answered as saved; ms of `performance.now()`. */
  savedAt = 0
  #version = -1

  constructor(name: string) {
    this.name = name
  }

  look({ pending, version, view }: RoomState): void {
    for (const { id, state, version: at, refusal } of pending) {
      this.sent.add(id)
      if (state === 'saved' && at !== null && !this.saved.has(id)) {
        this.saved.set(id, at)
        this.savedAt = performance.now()
      }
      if (state === 'refused' && refusal) this.refused.set(id, refusal.code)
    }
    if (version === undefined || view === null || version === this.#version) return
    if (version < this.#version) this.wentBack.push(`${this.name} from ${this.#version} to ${version}`)
    this.#version = version
    if (version % COMPARED === 0) this.shared.set(version, hashOf(sharedPart(view)))
  }
}

/** What is the same on every screen of a room, at one version. */
export function sharedPart({ room, town, reveal }: View): object {
  return { room: { ...room, now: 0 }, town, ...(reveal !== undefined && { reveal }) }
}

/** A hash of a value, whatever the order of its keys. */
export function hashOf(value: object): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')
}
