import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const screens = 'tests/client/**/*.test.{ts,tsx}'
const browser = 'tests/e2e/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [screens, browser], environment: 'node' } },
      { plugins: [react()], test: { name: 'dom', include: [screens], environment: 'jsdom', css: { modules: { classNameStrategy: 'non-scoped' } } } },
      { test: { name: 'e2e', include: [browser], environment: 'node', fileParallelism: false, testTimeout: 240_000, hookTimeout: 120_000 } },
    ],
  },
})
