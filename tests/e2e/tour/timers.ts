import type { Page } from 'playwright-core'

const LONG_MS = 2000

type Held = { letPass?: (ms: number) => void }

/** Long timers of a page wait until the tour lets their time pass: what a screen plays by itself can then be looked at, act by act. */
export async function holdsTimers(page: Page): Promise<void> {
  await page.addInitScript((long) => {
    const held = new Map<number, { run: () => void; ms: number }>()
    const { setTimeout: set, clearTimeout: clear } = window
    let last = 0
    Object.assign(window, {
      setTimeout(run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) {
        if (ms < long) return set(run, ms, ...args)
        last -= 1
        held.set(last, { run: () => run(...args), ms })
        return last
      },
      clearTimeout: (id: number) => held.delete(id) || clear(id),
      letPass(ms: number) {
        for (const [id, timer] of held) if (timer.ms <= ms && held.delete(id)) timer.run()
      },
    })
  }, LONG_MS)
}

/** Lets every timer run that was set for so long or less, until the page says this. */
export async function letPass(page: Page, ms: number, says: string): Promise<void> {
  await page.waitForFunction(
    ([most, words]) => {
      const { letPass: pass } = window as Held
      pass?.(most)
      return document.body.innerText.includes(words)
    },
    [ms, says] as const,
  )
}
