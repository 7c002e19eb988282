import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import type { Hall } from '../sessions/hall.ts'

export type Metrics = {
  registry: Registry
  /** One answer of the REST interface. */
  answered(method: string, status: number): void
  /** A promise that nobody caught. */
  unhandled(): void
}

/** Figures for whoever runs the server; none of them says who. */
export function openMetrics(hall: Pick<Hall, 'stats'>): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const answers = new Counter({ name: 'igs_http_answers_total', help: 'Answers of the REST interface', labelNames: ['method', 'status'], registers })
  const unhandled = new Counter({ name: 'igs_unhandled_total', help: 'Rejections that nobody caught', registers })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('igs_sessions', 'Sessions of this process', () => hall.stats().sessions)
  gauge('igs_rooms', 'Rooms of this process', () => hall.stats().rooms)
  gauge('igs_citizens', 'People in chairs', () => hall.stats().citizens)
  return { registry, answered: (method, status) => answers.inc({ method, status: String(status) }), unhandled: () => unhandled.inc() }
}
