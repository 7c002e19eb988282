import { afterAll, vi } from 'vitest'

/** A screen fetches ahead what comes next: the page of a test file isn't taken away under it. */
afterAll(() => vi.dynamicImportSettled(), 60_000)
