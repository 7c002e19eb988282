import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const screens = 'tests/client/**/*.test.{ts,tsx}'
const browser = 'tests/e2e/**/*.test.ts'
/** Short forms of the proofs: faults, hostile input, secrets, many processes. */
const proofs = 'tests/**/*.proof.ts'
/** Simulated worlds: they have threads of their own, and all cores to themselves before the other proofs begin. */
const worlds = 'tests/simulator/*.proof.ts'

/** Generous: machines that prove this may be busy with something else. */
const testTimeout = 30_000

const proof = { environment: 'node', testTimeout: 900_000, hookTimeout: 120_000, env: { NODE_ENV: 'production' } } as const

export default defineConfig({
  test: {
    // Two workers even on two cores: what runs beside them mostly waits.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // As the server runs: the kernel's own check of the whole state after each move is for development.
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [screens, browser],
          environment: 'node',
          // The content and the regimes are read once a worker, not once a file: no test changes a module.
          isolate: false,
          testTimeout,
          env: { NODE_ENV: 'production' },
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'dom',
          include: [screens],
          setupFiles: ['tests/support/fetched.ts'],
          environment: 'jsdom',
          testTimeout,
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      { test: { ...proof, name: 'worlds', include: [worlds], sequence: { groupOrder: 1 } } },
      { test: { ...proof, name: 'proof', include: [proofs], exclude: [worlds], sequence: { groupOrder: 2 } } },
      { test: { name: 'e2e', include: [browser], environment: 'node', fileParallelism: false, testTimeout: 300_000, hookTimeout: 120_000 } },
    ],
  },
})
