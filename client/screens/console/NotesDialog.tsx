import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import { Button } from '../../pieces/Button.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { LONGEST_NOTE, useNotes } from '../parts/useNotes.ts'
import { Dialog } from './Dialog.tsx'
import css from './NotesDialog.module.css'
import { useDeskSession } from './session.ts'

type Props = { room: RoomView; onClose: () => void }

/** Private notes, each stamped with the month by the server. */
export function NotesDialog({ room, onClose }: Props) {
  const t = useTranslations('desk.notes')
  const phases = useTranslations('words.phases')
  const { token } = useDeskSession()
  const { notes, failed, add, remove } = useNotes(room.code, token)
  const [text, setText] = useState('')
  const keeps = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    if (await add(text.trim())) setText('')
  }
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <p>{t('say')}</p>
      <form className={css.form} onSubmit={(event) => void keeps(event)}>
        <textarea
          data-first
          value={text}
          rows={3}
          maxLength={LONGEST_NOTE}
          aria-label={t('text')}
          onChange={(event) => setText(event.target.value)}
        />
        <Button accent type="submit">
          {t('add')}
        </Button>
      </form>
      <p role="alert">{failed && t('failed')}</p>
      {notes.length === 0 && <p>{t('none')}</p>}
      <ul className={css.notes}>
        {notes.toReversed().map(({ noteId, phase, month, text: words }) => (
          <li key={noteId}>
            <p>
              <small>{month > 0 ? t('when', { phase: phases(phase), month }) : phases(phase)}</small> {words}
            </p>
            <button type="button" aria-label={t('remove')} onClick={() => void remove(noteId)}>
              <Icon name="cross" size="1rem" />
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
