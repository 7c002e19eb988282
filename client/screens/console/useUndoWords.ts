import { useTranslations } from 'use-intl'
import type { DeskView } from '../../../shared/vocabulary/view.ts'
import { deskTime } from '../../messages/en/desk-time.ts'

type Point = DeskView['undo'][number]
type Known = keyof typeof deskTime.undo.what

/** What an undo takes back, in words. */
export function useUndoWords(): (point: Point) => string {
  const t = useTranslations('desk.undo')
  return ({ type, name }) => {
    const key = type.replace('.', '-')
    return isKnown(key) ? t(`what.${key}`, { name: name ?? '' }) : t('other')
  }
}

function isKnown(key: string): key is Known {
  return Object.hasOwn(deskTime.undo.what, key)
}
