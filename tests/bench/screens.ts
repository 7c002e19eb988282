/** A citizen's number from 1, or one of the two screens that every room has beside. */
export type Whose = number | 'facilitator' | 'wall'

/** What a screen's way to its server is: opened from the version that it holds, until it shows something, and closed without a goodbye. */
export type Opening = (screen: Screen, version: number | null) => Promise<{ close(): void }>

/** One screen of a room: what it shows, and what that took. */
export class Screen {
  readonly whose: Whose
  version = -1
  bytes = 0
  /** Hears each frame, while a room is checked. */
  inspect: ((data: string) => void) | null = null
  readonly #opening: Opening
  readonly #changed: () => void
  #line: { close(): void } | null = null

  constructor(whose: Whose, opening: Opening, changed: () => void) {
    this.whose = whose
    this.#opening = opening
    this.#changed = changed
  }

  /** Connects; resolves once it shows something. A server may know what to send to a screen that held a version. */
  async open(version: number | null = null): Promise<void> {
    this.#line = await this.#opening(this, version)
  }

  /** Loses its connection. */
  drop(): void {
    this.#line?.close()
    this.#line = null
    this.version = -1
  }

  hears(data: string | Buffer): void {
    this.bytes += Buffer.byteLength(data)
    this.inspect?.(data.toString())
  }

  shows(version: number): void {
    this.version = version
    this.#changed()
  }
}

/** The screens of one room: the citizens' in order, the facilitator's, the wall. */
export class Screens {
  readonly all: readonly Screen[]
  #waiting: { version: number; resolve: () => void }[] = []

  constructor(citizens: number, openingOf: (whose: Whose) => Opening) {
    const whose: Whose[] = [...Array.from({ length: citizens }, (_, i) => i + 1), 'facilitator', 'wall']
    this.all = whose.map((one) => new Screen(one, openingOf(one), () => this.#look()))
  }

  get bytes(): number {
    return this.all.reduce((sum, { bytes }) => sum + bytes, 0)
  }

  /** Resolves once every screen shows this version or a later one. */
  everywhere(version: number): Promise<void> {
    return this.#lowest() >= version ? Promise.resolve() : new Promise((resolve) => this.#waiting.push({ version, resolve }))
  }

  #look(): void {
    if (this.#waiting.length === 0) return
    const lowest = this.#lowest()
    const done = this.#waiting.filter((one) => one.version <= lowest)
    if (done.length === 0) return
    this.#waiting = this.#waiting.filter((one) => one.version > lowest)
    for (const { resolve } of done) resolve()
  }

  #lowest(): number {
    return this.all.reduce((lowest, { version }) => Math.min(lowest, version), Number.POSITIVE_INFINITY)
  }
}
