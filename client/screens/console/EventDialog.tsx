import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { say, useContent } from '../../content.ts'
import { valuesOf } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from './Dialog.tsx'
import css from './EventDialog.module.css'

type Props = { view: View; send: (deed: Deed) => void; onClose: () => void }

/** Another event for this month: by lot, or by name from those that may come now. */
export function EventDialog({ view, send, onClose }: Props) {
  const t = useTranslations('desk.eventDialog')
  const { events } = useContent()
  const titleOf = (id: string) => say(events[id]?.text.title, id)
  const named = valuesOf(view.choices, 'event', 'event').filter((id) => typeof id === 'string')
  const draw = (deed: Deed) => {
    send(deed)
    onClose()
  }
  return (
    <Dialog title={t('title')} wide onClose={onClose}>
      <p>
        {view.town.event !== null && <b>{t('now', { title: titleOf(view.town.event) })}. </b>}
        {t('say')}
      </p>
      <div>
        <Button accent data-first onClick={() => draw({ type: 'event' })}>
          {t('lot')}
        </Button>
      </div>
      <h3 className={css.or}>{t('list')}</h3>
      <ul className={css.list}>
        {named.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => draw({ type: 'event', event: id })}>
              <b>{titleOf(id)}</b>
              <span>{say(events[id]?.text.body, '')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
