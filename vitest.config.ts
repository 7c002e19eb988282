import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const screens = 'tests/client/**/*.test.{ts,tsx}'
const browser = 'tests/e2e/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: [screens, browser], environment: 'node' } },
      { plugins: [react()], test: { name: 'screens', include: [screens], environment: 'jsdom', css: { modules: { classNameStrategy: 'non-scoped' } } } },
      { test: { name: 'browser', include: [browser], environment: 'node', fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 } },
    ],
  },
})
