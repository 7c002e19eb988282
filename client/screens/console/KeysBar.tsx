import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import { ACTIONS, canDo, type Action } from './actions.ts'
import { KeyName } from './KeyName.tsx'
import css from './KeysBar.module.css'

/** Keys with a place of their own, or none along the foot. */
const APART: ReadonlySet<Action> = new Set(['keys', 'safety', 'erase'])

/** The keys that do something now, along the foot of the desk, and what is always at hand: the safety card and the list of keys. */
export function KeysBar({ view, rooms, isOn, run }: { view: View; rooms: number; isOn: boolean; run: (action: Action) => void }) {
  const t = useTranslations('desk.keys')
  const shown = ACTIONS.filter((action) => !APART.has(action) && canDo(action, view, rooms))
  return (
    <footer className={css.bar}>
      {isOn && (
        <ul>
          {shown.map((action) => (
            <li key={action}>
              <KeyName action={action} /> {t(`short.${action}`)}
            </li>
          ))}
        </ul>
      )}
      <button type="button" onClick={() => run('safety')}>
        <KeyName action="safety" /> {t('safetyCard')}
      </button>
      <button type="button" onClick={() => run('keys')}>
        <KeyName action="keys" /> {t('title')}
      </button>
    </footer>
  )
}
