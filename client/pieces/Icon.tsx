import css from './icon.module.css'

/** Drawn in a box of 24. Filled ones are cut from paper, the others are drawn with a pen. */
const FILLED = {
  coin: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18Z',
  joy: 'M12 21C5 15 2 12 2 8A5.5 5.5 0 0 1 12 5.6A5.5 5.5 0 0 1 22 8C22 12 19 15 12 21Z',
  dream: 'M12 2 22 12 12 22 2 12Z',
  window: 'M4 3h16v18H4Z',
  star: 'M12 2.5l2.9 6.3 6.9.7-5.2 4.6 1.5 6.8L12 17.4l-6.1 3.5 1.5-6.8L2.2 9.5l6.9-.7Z',
} as const

const DRAWN = {
  town: 'M3 11 12 4l9 7v9H3ZM9 20v-6h6v6',
  me: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M4 21c1-6 15-6 16 0',
  ties: 'M3 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0M15 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0M9 18a3 3 0 1 0 6 0a3 3 0 1 0-6 0M8.5 8.5 11 15M15.5 8.5 13 15M9 7h6',
  notebook: 'M6 3h13v18H6ZM10 3v18M3 7h4M3 12h4M3 17h4',
  lock: 'M5 11h14v10H5ZM8 11V7a4 4 0 0 1 8 0v4',
  tick: 'M4 13l5 6L20 5',
  cross: 'M5 5l14 14M19 5L5 19',
  raises: 'M12 20V5M5 12l7-8 7 8',
  lowers: 'M12 4v15M5 12l7 8 7-8',
  nothing: 'M5 9h14M5 15h14',
  unknown: 'M8 9a4 4 0 1 1 6 3.5c-1.5 1-2 1.5-2 3M12 19.500v.1',
  clock: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5l4 2.5',
  ticket: 'M3 8h18v3a2 2 0 0 0 0 4v3H3v-3a2 2 0 0 0 0-4ZM14 8v10',
  pause: 'M8 5v14M16 5v14',
  hand: 'M7 13V6a1.500 1.500 0 0 1 3 0v5V4a1.500 1.500 0 0 1 3 0v7V6a1.500 1.500 0 0 1 3 0v8c0 5-2 7-5 7-4 0-5-3-8-8 2-2 3-1 4 0Z',
  eye: 'M2 12q10-13 20 0q-10 13-20 0M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  bot: 'M5 9h14v10H5ZM12 9V5M9 13.500v1M15 13.500v1M12 4.500v.1',
  sound: 'M4 10v4h4l5 4V6L8 10ZM17 9c1.500 2 1.500 4 0 6',
  star: 'M12 3.500l2.600 5.600 6 .7-4.500 4.100 1.200 6L12 16.900 6.700 19.900l1.200-6L3.400 9.800l6-.7Z',
  mail: 'M3 6h18v12H3ZM3 6l9 7 9-7',
  link: 'M9 15l6-6M8 11l-2 2a4 4 0 0 0 6 6l2-2M16 13l2-2a4 4 0 0 0-6-6l-2 2',
} as const

export type IconName = keyof typeof FILLED | keyof typeof DRAWN

/** A small picture beside a word; never the word's only bearer. */
export function Icon({ name, size = '1.1em' }: { name: IconName; size?: number | string }) {
  const filled = name in FILLED
  const path = filled ? FILLED[name as keyof typeof FILLED] : DRAWN[name as keyof typeof DRAWN]
  return (
    <svg viewBox="0 0 24 24" className={`${css.icon} ${filled ? css[name] : css.drawn}`} style={{ height: size, aspectRatio: '1' }} aria-hidden>
      {filled && <path className={css.shadow} d={path} transform="translate(1.5 2)" />}
      <path d={path} />
      {name === 'window' && <path className={css.bars} d="M12 3v18M4 12h16" />}
    </svg>
  )
}
