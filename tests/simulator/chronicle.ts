import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Entry } from '../../shared/vocabulary/journal.ts'
import type { Deed, Intent } from '../../shared/vocabulary/intent.ts'
import type { Ack } from '../../shared/vocabulary/refusal.ts'

/** What must hold in every world; what each means stands in docs/SIMULATOR.md. */
export type Invariant = 'V1' | 'V2' | 'V3' | 'V4' | 'V5' | 'V6' | 'V7' | 'V8' | 'V9' | 'V10' | 'V11' | 'V12' | 'V16'
export type Violation = { invariant: Invariant; say: string }

type Answered = { id: string; ack: Ack }

/** Refusals after which a device sends the same again: they say nothing of the deed. */
const PASSING: ReadonlySet<string> = new Set(['not-saved', 'busy'])

/** All that happens in a world: its trace, what devices sent and were answered, and what the disk took. It holds one against the other. */
export class Chronicle {
  readonly violations: Violation[] = []
  readonly #now: () => number
  readonly #write: ((line: string) => void) | null
  readonly #hash = createHash('sha256')
  /** The one thing in frames that is drawn by the machine: return codes, named in the order in which they appear. */
  readonly #codes = new Map<string, string>()
  readonly #sent = new Map<string, Deed>()
  readonly #answers: Answered[] = []
  readonly #kept = new Map<string, Entry[]>()

  constructor(now: () => number, write: ((line: string) => void) | null) {
    this.#now = now
    this.#write = write
  }

  /** SHA-256 of all that happened. */
  digest(): string {
    return this.#hash.digest('hex')
  }

  tell(text: string): void {
    const line = `${this.#now()} ${text.replaceAll(/"\d{6}"/g, (code) => this.#named(code))}`
    this.#hash.update(`${line}\n`)
    this.#write?.(line)
  }

  broken(invariant: Invariant, say: string): void {
    if (this.violations.some((one) => one.invariant === invariant)) return
    this.violations.push({ invariant, say })
    this.tell(`${invariant} is broken: ${say}`)
  }

  sends({ id, ...deed }: Intent): void {
    this.#sent.set(id, deed)
  }

  hears(who: string, id: string, ack: Ack): void {
    this.tell(`${who} hears of ${id}: ${JSON.stringify(ack)}`)
    this.#answers.push({ id, ack })
  }

  /** The disk took an entry. */
  keeps(roomId: string, entry: Entry): void {
    this.tell(`${roomId} keeps ${JSON.stringify(entry)}`)
    const { id } = entry.intent
    this.#kept.set(id, [...(this.#kept.get(id) ?? []), entry])
    if (isOwn(id)) return
    const { id: _id, ...deed } = entry.intent
    const sent = this.#sent.get(id)
    if (!sent) this.broken('V3', `nobody sent ${id}, and it was kept`)
    else if (!isDeepStrictEqual({ ...sent }, deed)) this.broken('V3', `${id} was kept as something else: ${JSON.stringify(deed)}`)
    else if (this.#keptOf(id).length > 1) this.broken('V3', `${id} was kept ${this.#keptOf(id).length} times`)
  }

  /** Holds every answer against what was kept. */
  lookAtAnswers(): void {
    for (const { id, ack } of this.#answers) {
      const kept = this.#keptOf(id)
      if (ack.ok && !kept.some(({ seq }) => seq === ack.version))
        this.broken('V1', `${id} was answered as version ${ack.version}, and isn't kept there`)
      if (!ack.ok && !PASSING.has(ack.refusal.code) && kept.length > 0) this.broken('V2', `${id} was refused as ${ack.refusal.code}, and was kept`)
    }
  }

  #keptOf(id: string): Entry[] {
    return this.#kept.get(id) ?? []
  }

  #named(code: string): string {
    const name = this.#codes.get(code) ?? `"return-${this.#codes.size + 1}"`
    this.#codes.set(code, name)
    return name
  }
}

/** Whether an intent is the server's own: its bots and its clock. */
function isOwn(id: string): boolean {
  return id.includes(':') || id.includes('-by-server-')
}
