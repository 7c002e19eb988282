import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'

/** Everything that `npm test` proves, fastest first; the first step that fails ends it. `npm test -- types lint` runs some steps only. */
const STEPS: Readonly<Record<string, { what: string; command: readonly string[] }>> = {
  lint: { what: 'rules of the house', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  types: { what: 'types', command: ['tsc', '-b'] },
  format: { what: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  unit: {
    what: 'walls, rules, scoring, content, scenarios, properties, secrecy, screens',
    command: ['vitest', 'run', '--project', 'unit', '--project', 'dom'],
  },
  proofs: {
    what: 'simulated worlds, faults, hostile input, secrets, many processes',
    command: ['vitest', 'run', '--project', 'worlds', '--project', 'proof', '--passWithNoTests'],
  },
  e2e: { what: 'whole games in a browser', command: ['vitest', 'run', '--project', 'e2e', '--passWithNoTests'] },
}

const { positionals } = parseArgs({ allowPositionals: true })
const unknown = positionals.filter((name) => !(name in STEPS))
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}`)
  process.exitCode = 2
} else {
  process.exitCode = await check(Object.entries(STEPS).filter(([name]) => positionals.length === 0 || positionals.includes(name)))
}

async function check(steps: readonly (readonly [string, { what: string; command: readonly string[] }])[]): Promise<number> {
  const began = Date.now()
  for (const [name, { what, command }] of steps) {
    console.log(`\n▸ ${name}: ${what}`)
    const started = Date.now()
    const code = await exitOf(command)
    console.log(`${code === 0 ? '✓' : '✗'} ${name} ${seconds(started)}`)
    if (code !== 0) return code
  }
  console.log(`\n✓ ${steps.map(([name]) => name).join(', ')}: all good in ${seconds(began)}`)
  return 0
}

function exitOf([tool = '', ...args]: readonly string[]): Promise<number> {
  const child = spawn('npx', ['--no-install', tool, ...args], { stdio: 'inherit', shell: process.platform === 'win32' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
