import type { Probes } from './probes.ts'

export const STEPS = ['server', 'address', 'websocket', 'polling', 'speed', 'clock', 'storage', 'screen', 'browser', 'line'] as const
export type StepId = (typeof STEPS)[number]

/** `fine`: nothing to do; `mind`: it works, but know this; `stop`: a lesson would fail. */
export type Grade = 'fine' | 'mind' | 'stop'

/** What a step found: its grade, which sentence says so, and the numbers in it. */
export type Finding = { grade: Grade; says: string; values?: Record<string, string | number> }
export type Findings = Partial<Record<StepId, Finding>>

type Run = (probes: Probes, tick: (second: number) => void, before: Findings) => Promise<Finding>

/** Seconds that a line is held: the usual test, and the long one. */
export const HOLD = { usual: 30, long: 300 } as const

const PINGS = 10
const SLOW_MS = 800
const CLOCK_OFF_MS = 60_000
const NARROWEST = 320

const finding = (grade: Grade, says: string, values?: Finding['values']): Finding => ({ grade, says, ...(values && { values }) })

/** Each step by itself: one that fails keeps no other from being tried. */
export const RUN: Readonly<Record<StepId, Run>> = {
  async server(probes) {
    return (await probes.ping()) === null ? finding('stop', 'no') : finding('fine', 'yes')
  },
  async address(probes) {
    const told = await probes.address()
    const origin = probes.origin()
    if (!told) return finding('mind', 'unknown', { origin })
    const isHere = /\/\/(localhost|127\.|\[::1\])/.test(origin)
    if (!isHere) return finding('fine', 'yes', { origin })
    return told.addresses.length === 0
      ? finding('stop', 'none')
      : finding('mind', 'here', { others: told.addresses.map((one) => `${one}/check`).join(', ') })
  },
  async websocket(probes) {
    return (await probes.reaches('websocket')) ? finding('fine', 'yes') : finding('mind', 'no')
  },
  async polling(probes, _, { websocket }) {
    if (await probes.reaches('polling')) return finding('fine', 'yes')
    return websocket?.grade === 'fine' ? finding('mind', 'websocketOnly') : finding('stop', 'no')
  },
  async speed(probes) {
    const times: number[] = []
    for (let i = 0; i < PINGS; i += 1) {
      const ms = await probes.ping()
      if (ms !== null) times.push(ms)
    }
    const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
    if (median === undefined) return finding('stop', 'none')
    return finding(median > SLOW_MS ? 'mind' : 'fine', median > SLOW_MS ? 'slow' : 'yes', { ms: Math.max(1, Math.round(median)) })
  },
  async clock(probes) {
    const before = probes.now()
    const told = await probes.address()
    if (!told || !Number.isFinite(told.now)) return finding('mind', 'unknown')
    const off = Math.abs(told.now - (before + probes.now()) / 2)
    return finding('fine', off > CLOCK_OFF_MS ? 'off' : 'yes', { seconds: Math.round(off / 1000) })
  },
  storage: async (probes) => (probes.keeps() ? finding('fine', 'yes') : finding('mind', 'no')),
  async screen(probes) {
    const { width, height } = probes.screen()
    return finding(width < NARROWEST ? 'mind' : 'fine', width < NARROWEST ? 'narrow' : 'yes', { width, height })
  },
  async browser(probes) {
    const lacks = probes.lacks()
    return lacks.length > 0 ? finding('stop', 'old', { lacks: lacks.join(', ') }) : finding('fine', 'yes')
  },
  line: (probes, tick, before) => holdStep(probes, tick, before, HOLD.usual),
}

/** Holds a line of the best kind that got through, in a room of which nothing is kept. */
export async function holdStep(probes: Probes, tick: (second: number) => void, { websocket }: Findings, seconds: number): Promise<Finding> {
  const held = await probes.holds(websocket?.grade === 'fine' ? 'websocket' : 'polling', seconds, tick)
  if (held === null) return finding('mind', 'untried')
  return held < seconds ? finding('mind', 'broke', { seconds: held }) : finding('fine', 'yes', { seconds })
}

/** All steps, one after another; a probe that throws is a step that failed. */
export async function runAll(probes: Probes, tell: { found(step: StepId, finding: Finding): void; tick(second: number): void }): Promise<Findings> {
  const findings: Findings = {}
  for (const step of STEPS) {
    const found = await RUN[step](probes, tell.tick, findings).catch(() => finding('mind', 'failed'))
    findings[step] = found
    tell.found(step, found)
  }
  return findings
}

/** The gravest of all grades. */
export function verdictOf(findings: Findings): Grade {
  const grades = Object.values(findings).map(({ grade }) => grade)
  return grades.includes('stop') ? 'stop' : grades.includes('mind') ? 'mind' : 'fine'
}
