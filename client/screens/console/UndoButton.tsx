import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import { canDo, type Action } from './actions.ts'
import { KeyName } from './KeyName.tsx'
import small from './small.module.css'
import { useUndoWords } from './useUndoWords.ts'

/** Says what would be undone, and how many choices of people came since. */
export function UndoButton({ view, run }: { view: View; run: (action: Action) => void }) {
  const t = useTranslations('desk.undo')
  const words = useUndoWords()
  const [last] = view.desk?.undo ?? []
  if (!last || !canDo('undo', view, 1)) return null
  return (
    <button type="button" className={small.small} onClick={() => run('undo')}>
      <KeyName action="undo" />
      <span>
        <b>{t('button', { what: words(last) })}</b>
        {last.answers > 0 && <small>{t('answers', { answers: last.answers })}</small>}
      </span>
    </button>
  )
}
