export const SIZES = [
  { width: 360, height: 640 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const
export const THEMES = ['light', 'dark'] as const

export type Size = (typeof SIZES)[number]
export type Theme = (typeof THEMES)[number]
export type Shot = { path: string; name: string; size: Size; theme: Theme }
