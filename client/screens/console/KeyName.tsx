import { useTranslations } from 'use-intl'
import { ACTION_KEYS, type Action } from './actions.ts'
import { Key } from './Key.tsx'

const SIGNS: Readonly<Record<string, string>> = { arrowleft: '←', arrowright: '→', pagedown: 'PgDn', pageup: 'PgUp' }

/** The first key of an action, as it is printed on keyboards. */
export function KeyName({ action }: { action: Action }) {
  return <Named name={ACTION_KEYS[action][0]} />
}

/** A key, or two that are pressed together, by the names of {@link ACTION_KEYS}. */
export function Named({ name }: { name: string }) {
  const t = useTranslations('desk.keys')
  return name.split('+').map((part) => <Key key={part}>{part === 'space' || part === 'shift' ? t(part) : (SIGNS[part] ?? part.toUpperCase())}</Key>)
}
