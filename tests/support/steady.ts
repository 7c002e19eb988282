import type { Choice, Deed } from '../../shared/vocabulary/intent.ts'
import type { Ack } from '../../shared/vocabulary/refusal.ts'
import { anId } from './hall.ts'
import { Client } from './sockets.ts'

/** Asked for again with the same id. */
const PASSING = new Set(['not-saved', 'busy'])

export type Accepted = { id: string; version: number }

/** Somebody who comes back by any door until an intent has its answer, as the page does; keeps what was accepted. */
export class Steady {
  readonly accepted: Accepted[] = []
  readonly #doors: () => readonly string[]
  readonly #token: string
  #client: Client | null = null
  #dials = 0

  /** `doors`: addresses of the servers; the first way in is the `nth`. */
  constructor(doors: () => readonly string[], token: string, nth: number) {
    this.#doors = doors
    this.#token = token
    this.#dials = nth
  }

  /** Does one of what is served now, the same intent until it is known that it was taken. */
  async act(pick: (choices: readonly Choice[]) => Deed): Promise<void> {
    const deed = pick((await this.shows(this.accepted.at(-1)?.version ?? 0)).view?.choices ?? [])
    const id = anId()
    for (;;) {
      const ack = await this.#try(deed, id)
      if (ack?.ok) return void this.accepted.push({ id, version: ack.version })
      // A page takes a moment before it sends something again.
      if (ack && !PASSING.has(ack.refusal.code)) throw new Error(`refused: ${ack.refusal.code} ${ack.refusal.say}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  /** Resolves once the screen shows a version. */
  async shows(version: number): Promise<Client> {
    for (;;) {
      const client = await this.#line()
      await client.until(() => client.version >= version || isOff(client))
      if (client.version >= version) return client
    }
  }

  end(): void {
    this.#client?.end()
  }

  async #try(deed: Deed, id: string): Promise<Ack | null> {
    const client = await this.#line()
    return Promise.race([client.send(deed, id), client.until(() => isOff(client)).then(() => null)])
  }

  async #line(): Promise<Client> {
    while (!this.#client || isOff(this.#client)) {
      const doors = this.#doors()
      const client = new Client(doors[(this.#dials += 1) % doors.length] ?? '', { token: this.#token })
      // A server may go between the handshake and the first view.
      const cut = new Promise<never>((_, reject) => client.socket.once('disconnect', reject))
      this.#client = await Promise.race([client.opened(), cut]).catch(() => {
        client.end()
        return null
      })
      if (!this.#client) await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return this.#client
  }
}

function isOff({ socket, closed }: Client): boolean {
  return closed !== null || !socket.connected
}
