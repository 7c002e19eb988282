import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Ack } from '../../shared/vocabulary/refusal.ts'
import type { Hall } from '../sessions/hall.ts'
import type { OpenStorage } from '../storage/storage.ts'

export type Metrics = {
  registry: Registry
  /** One answer of the REST interface. */
  answered(method: string, status: number): void
  /** One answer to an event of a socket. */
  intent(ack: Ack): void
  /** The same storage; how long it takes to keep things is measured. */
  timed(storage: OpenStorage): OpenStorage
  /** A promise that nobody caught. */
  unhandled(): void
  /** All rooms stood still for so long. */
  stood(ms: number): void
}

/** What is read whenever somebody looks. */
type Read = { hall: () => ReturnType<Hall['stats']>; sockets: () => number }

/** Figures for whoever runs the server; no label tells one room or human from another. Loop delay, memory and CPU come from prom-client. */
export function openMetrics({ hall, sockets }: Read): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const answers = new Counter({ name: 'igs_http_answers_total', help: 'Answers of the REST interface', labelNames: ['method', 'status'], registers })
  const intents = new Counter({
    name: 'igs_intents_total',
    help: 'Intents: accepted, or the code of their refusal',
    labelNames: ['outcome'],
    registers,
  })
  const unhandled = new Counter({ name: 'igs_unhandled_total', help: 'Rejections that nobody caught', registers })
  const stalls = new Counter({ name: 'igs_stalls_total', help: 'Times that all rooms stood still for a second or more', registers })
  const longest = new Gauge({ name: 'igs_longest_stall_seconds', help: 'The longest of them since the start', registers })
  let longestMs = 0
  const commits = new Histogram({
    name: 'igs_commit_seconds',
    help: 'Until what a room wrote is durable, or failed to be',
    labelNames: ['outcome'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('igs_sessions', 'Sessions of this process', () => hall().sessions)
  gauge('igs_rooms', 'Rooms of this process', () => hall().rooms)
  gauge('igs_citizens', 'People in chairs', () => hall().citizens)
  gauge('igs_sockets', 'Sockets connected to this process', sockets)
  return {
    registry,
    answered: (method, status) => answers.inc({ method, status: String(status) }),
    intent: (ack) => intents.inc({ outcome: ack.ok ? 'accepted' : ack.refusal.code }),
    timed: (storage) => ({
      ...storage,
      async append(write) {
        const stop = commits.startTimer()
        const outcome = await storage.append(write)
        stop({ outcome })
        return outcome
      },
    }),
    unhandled: () => unhandled.inc(),
    stood(ms) {
      stalls.inc()
      longestMs = Math.max(longestMs, ms)
      longest.set(longestMs / 1000)
    },
  }
}
