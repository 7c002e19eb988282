import type { Socket } from 'node:net'
import { stops, type Weather } from './weather.ts'

/** TCP sends what was lost again after about so long, ms. */
const SENT_AGAIN = 1000

type Parts = { way: 'up' | 'down'; to: Socket; weather(): Weather; lot(): number; cut(): void }

/** One way of one connection: chunks in their order, each when the weather lets it. */
export class Lane {
  readonly #parts: Parts
  readonly #queue: { bytes: Buffer; due: number }[] = []
  #last = 0
  #brought = 0
  #timer: NodeJS.Timeout | null = null
  #isBlocked = false
  #isStopped = false
  #ends = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  carry(bytes: Buffer): void {
    const { weather, way, lot } = this.#parts
    const { latency = 0, jitter = 0, lossPerMille = 0, bytesPerSecond, blocksFrom, swallows } = weather()
    if (this.#isStopped || stops(swallows, way)) return
    if (blocksFrom !== undefined && bytes.length >= blocksFrom) this.#isBlocked = true
    if (this.#isBlocked) return
    const lost = lossPerMille > 0 && lot() * 1000 < lossPerMille ? SENT_AGAIN : 0
    const pace = bytesPerSecond === undefined ? 0 : (bytes.length / bytesPerSecond) * 1000
    const now = performance.now()
    this.#last = Math.max(now + latency + lost + (jitter > 0 ? lot() * jitter : 0), this.#last) + pace
    this.#queue.push({ bytes, due: this.#last })
    this.look()
  }

  /** The other end has closed: so does this one, after what is still on its way. */
  end(): void {
    this.#ends = true
    this.look()
  }

  /** Nothing more goes this way. */
  stop(): void {
    this.#isStopped = true
    this.#queue.length = 0
  }

  /** Lets through what is due. */
  look(): void {
    const { weather, way, to } = this.#parts
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#isStopped || stops(weather().holds, way)) return
    for (let next = this.#queue[0]; next; next = this.#queue[0]) {
      const wait = next.due - performance.now()
      if (wait > 1) {
        this.#timer = setTimeout(() => this.look(), wait)
        return
      }
      this.#queue.shift()
      this.#send(next.bytes)
    }
    if (this.#ends) to.destroySoon()
  }

  #send(bytes: Buffer): void {
    const { weather, way, to, cut } = this.#parts
    const { cutsAtByte } = weather()
    this.#brought += bytes.length
    if (way === 'up' || cutsAtByte === undefined || this.#brought < cutsAtByte) return void (to.destroyed || to.write(bytes))
    to.write(bytes.subarray(0, bytes.length - (this.#brought - cutsAtByte)), cut)
  }
}
