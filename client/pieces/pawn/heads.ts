/** The twelve heads, in the order of their own colours; the feet stand on 0, the top is near -66. */
export const HEADS = ['round', 'triangle', 'star', 'clover', 'square', 'drop', 'bird', 'diamond', 'heart', 'cap', 'cat', 'hourglass'] as const
export type Head = (typeof HEADS)[number]

export const HEAD_PATHS: Record<Head, string> = {
  round: 'M0-61a15 15 0 1 1 0 30a15 15 0 1 1 0-30Z',
  triangle: 'M0-65 17-33Q0-29-17-33Z',
  star: 'M0-66 5.2-53.5 19-52.5 8.5-43.5 12-30 0-37-12-30-8.5-43.5-19-52.5-5.2-53.5Z',
  clover: 'M-6.5-47A9 9 0 1 1-1-54A9 9 0 1 1 1-54L1-54A9 9 0 1 1 6.5-47A9 9 0 1 1 1-38H-1A9 9 0 1 1-6.5-47Z',
  square: 'M-14-60H14V-32H-14Z',
  drop: 'M0-67C5-56 14-53 14-43a14 13.5 0 0 1-28 0C-14-53-5-56 0-67Z',
  bird: 'M-2-63C7-63 13-57.5 14-50.5L27-45 13-40C10.5-34 5-31 -2-31C-10-31-16.5-37-17-46L-22-53-15-55C-12.5-60-8-63-2-63Z',
  diamond: 'M0-66 15-47 0-29-15-47Z',
  heart: 'M0-30C-10-37-17-43-17-51A8.7 8.7 0 0 1 0-55A8.7 8.7 0 0 1 17-51C17-43 10-37 0-30Z',
  cap: 'M-19-36A19 22 0 0 1 19-36Q0-30-19-36Z',
  cat: 'M-15-65L-6-58Q0-60 6-58L15-65Q18-52 16-44C14-35 7-31 0-31C-7-31-14-35-16-44Q-18-52-15-65Z',
  hourglass: 'M-15-64H15L4-47 15-31H-15L-4-47Z',
}

export const BODY = 'M-5-35C-5-24-17-14-18-2Q0 6 18-2C17-14 5-24 5-35Z'
/** The body's side that turns from the light. */
export const SHADE = 'M0-34C5-24 17-14 18-2Q9 2.5 0 2.5Z'

type Eyes = { y: number; gap: number }
const EYES: Partial<Record<Head, Partial<Eyes>>> = {
  triangle: { y: -42, gap: 4.2 },
  hourglass: { y: -39, gap: 4.5 },
  cap: { y: -43 },
  cat: { gap: 6 },
}

/** Where the eyes are; the bird shows one. */
export function eyesOf(head: Head): { x: number; y: number; r: number }[] {
  if (head === 'bird') return [{ x: 3, y: -50, r: 2.8 }]
  const { y = -46, gap = 5 } = EYES[head] ?? {}
  return [-gap, gap].map((x) => ({ x, y, r: 2.1 }))
}
