import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import type { Action } from './actions.ts'
import { Key } from './Key.tsx'
import { KeyName } from './KeyName.tsx'
import { deedsForAll, lineOf, momentOf, type ForAll } from './roomLine.ts'
import css from './RoomsBar.module.css'
import { useDeskSession } from './session.ts'
import small from './small.module.css'

const FOR_ALL = ['allNext', 'allPause', 'allHold'] as const satisfies readonly ForAll[]

/** All rooms of the session, a line each, and what can be done in all of them at once. With one room there is nothing to show. */
export function RoomsBar({ run }: { run: (action: Action) => void }) {
  const t = useTranslations('desk.rooms')
  const { rooms, current, switchTo } = useDeskSession()
  if (rooms.length < 2) return null
  const word = (action: ForAll) => {
    const type = deedsForAll(action, rooms)[0]?.deed
    if (action === 'allNext') return t(type?.type === 'start' ? 'start' : 'next')
    if (action === 'allPause') return t(type?.type === 'resume' ? 'resume' : 'pause')
    return t(type?.type === 'hold' && !type.on ? 'release' : 'hold')
  }
  return (
    <nav className={css.bar} aria-label={t('title')}>
      <ul>
        {rooms.map(({ roomId, view }, i) => (
          <li key={roomId} data-moment={view ? momentOf(view) : undefined}>
            <button type="button" className={small.small} aria-current={roomId === current ? 'page' : undefined} onClick={() => switchTo(roomId)}>
              <Key>{i + 1}</Key>
              <span>
                <b>{t('room', { number: i + 1 })}</b>
                <small>{view ? <Line view={view} /> : t('opening')}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div>
        {FOR_ALL.filter((action) => deedsForAll(action, rooms).length > 0).map((action) => (
          <button key={action} type="button" className={small.small} onClick={() => run(action)}>
            <KeyName action={action} /> {word(action)}
          </button>
        ))}
      </div>
    </nav>
  )
}

function Line({ view }: { view: View }) {
  const t = useTranslations('desk.rooms')
  const steps = useTranslations('desk.steps')
  const phases = useTranslations('words.phases')
  const { month, are, of, hands, stop } = lineOf(view)
  const { phase, step } = view.room
  const parts = [
    step ? t('month', { month, step: steps(step) }) : phases(phase),
    of > 0 && t('ready', { are, of }),
    hands > 0 && t('hands', { count: hands }),
    stop && t(stop),
  ]
  return parts.filter(Boolean).join(' · ')
}
