import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import { Dialog } from './Dialog.tsx'
import css from './EventDialog.module.css'
import { useUndoWords } from './useUndoWords.ts'

type Props = { view: View; send: (deed: Deed) => void; onClose: () => void }

/** The last steps that can be undone, and how many choices each would set back. */
export function UndoDialog({ view, send, onClose }: Props) {
  const t = useTranslations('desk.undo')
  const words = useUndoWords()
  const points = (view.desk?.undo ?? []).filter(({ to }) => allows(view.choices, 'undo', { to }))
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <p>{t('say')}</p>
      <ul className={css.list}>
        {points.map((point, i) => (
          <li key={point.to}>
            <button
              type="button"
              {...(i === 0 && { 'data-first': true })}
              onClick={() => {
                send({ type: 'undo', to: point.to })
                onClose()
              }}
            >
              <b>{t('button', { what: words(point) })}</b>
              <span>
                {point.month > 0 && `${t('month', { month: point.month })}. `}
                {t('answers', { answers: point.answers })}.
              </span>
            </button>
          </li>
        ))}
      </ul>
      {points.length > 1 && <p>{t('also')}</p>}
    </Dialog>
  )
}
