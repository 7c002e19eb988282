import { Client } from '../../support/sockets.ts'
import type { Outcome } from '../target.ts'

/** Packets that one socket sends before the next takes over: fewer than what a socket is forgiven. */
const PER_SOCKET = 6
const PATIENCE_MS = 60_000
const REFUSAL = /^3[\d.e+]*\[\{"ok":false,"refusal":\{"code":"[a-z-]+","say":".+/

/** Somebody who holds a key and means harm. */
export class Raider {
  readonly #url: string
  readonly #token: string
  #client: Client | null = null
  #thrown = 0

  constructor(url: string, token: string) {
    this.#url = url
    this.#token = token
  }

  /** Sends a packet as it is, then an honest question: what is answered before that, or the end of the socket, is what became of it. */
  async throws(data: string | Buffer): Promise<Outcome> {
    const client = await this.#open()
    const { engine } = client.socket.io
    const answers: string[] = []
    const listen = (packet: unknown) => typeof packet === 'string' && packet.startsWith('3') && answers.push(packet)
    engine.on('data', listen)
    engine.write(data as string)
    const asked = client.raw('intent', { id: 'an-honest-question' }).then(() => true)
    const isCut = !(await within(Promise.race([asked, client.until(() => !client.socket.connected).then(() => false)])))
    engine.off('data', listen)
    const given = isCut ? answers : answers.slice(0, -1)
    const yes = given.filter((answer) => answer.includes('"ok":true'))
    const strange = given.find((answer) => !answer.includes('"ok":true') && !REFUSAL.test(answer))
    if (strange !== undefined) throw new Error(`a strange answer: ${strange.slice(0, 200)}`)
    if (yes.length > 0) return 'legal'
    return isCut ? 'cut' : given.length > 0 ? 'refused' : 'passed over'
  }

  /** Stands at the door with anything. What isn't even an object is no packet: the line is cut without a word. */
  async knocks(auth: unknown): Promise<Outcome> {
    const client = new Client(this.#url, typeof auth === 'object' && auth !== null ? auth : { token: auth })
    const cut = new Promise<'cut'>((resolve) => client.socket.io.once('close', () => resolve('cut')))
    const seen = client.connected().then(
      () => 'legal' as const,
      () => 'refused' as const,
    )
    return within(Promise.race([seen, cut])).finally(() => client.end())
  }

  end(): void {
    this.#client?.end()
  }

  async #open(): Promise<Client> {
    this.#thrown += 1
    const old = this.#client
    if (old?.socket.connected && this.#thrown % PER_SOCKET !== 0) return old
    old?.end()
    // A version that it holds brings a patch: whole views are rationed.
    this.#client = await within(new Client(this.#url, { token: this.#token, version: 1 }).connected())
    return this.#client
  }
}

async function within<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('no answer came')), PATIENCE_MS)))
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
