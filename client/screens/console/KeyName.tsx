import { useTranslations } from 'use-intl'
import { ACTION_KEYS, type Action } from './actions.ts'
import { Key } from './Key.tsx'

const SIGNS: Readonly<Record<string, string>> = { arrowleft: '←', arrowright: '→' }

/** The first key of an action, as it is printed on keyboards. */
export function KeyName({ action }: { action: Action }) {
  const t = useTranslations('desk.keys')
  const [key] = ACTION_KEYS[action]
  return <Key>{key === 'space' ? t('space') : (SIGNS[key] ?? key.toUpperCase())}</Key>
}
