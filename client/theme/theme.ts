/** What a person may choose; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'theme'

/** The stored choice; a browser that stores nothing follows the device. */
export function chosenTheme(): Theme {
  const stored = read()
  return THEMES.find((theme) => theme === stored) ?? 'system'
}

/** Keeps the choice and shows it at once. */
export function chooseTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // A browser without storage still shows the choice until it is closed.
  }
  show(theme)
}

/** Puts the theme on <html> and keeps it in step with the device, and light on paper; call once, before the first render. */
export function startTheme(): void {
  show(chosenTheme())
  darkDevice().addEventListener('change', () => show(chosenTheme()))
  addEventListener('beforeprint', () => show('light'))
  addEventListener('afterprint', () => show(chosenTheme()))
  if (!CSS.supports('backdrop-filter', 'blur(1px)')) solidGlass()
  else watchFrames(solidGlass)
}

function show(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'system' && darkDevice().matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}

const darkDevice = () => matchMedia('(prefers-color-scheme: dark)')

function solidGlass(): void {
  document.documentElement.dataset.glass = 'solid'
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

const FRAMES = 60
const SLOWEST = 50
/** The page is still being built before that. */
const SETTLED_MS = 1500

/** Calls `tooSlow` when the first glass on the page is drawn at under 50 frames a second. */
function watchFrames(tooSlow: () => void): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('[data-pane]')) return
    seen.disconnect()
    let left = FRAMES
    let start = 0
    const frame = (now: number) => {
      if (document.hidden) return
      if (left === FRAMES) start = now
      if (--left > 0) requestAnimationFrame(frame)
      else if ((FRAMES - 1) / ((now - start) / 1000) < SLOWEST) tooSlow()
    }
    setTimeout(() => requestAnimationFrame(frame), SETTLED_MS)
  })
  seen.observe(document.documentElement, { childList: true, subtree: true })
}
