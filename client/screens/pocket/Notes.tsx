import { useCallback, useEffect, useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Note } from '../../../shared/protocol/rest.ts'
import type { Code } from '../../../shared/vocabulary/ids.ts'
import { addNote, notesOf } from '../../net/api.ts'
import { Button } from '../../pieces/Button.tsx'
import css from './pocket.module.css'

const LONGEST = 500

/** A note to oneself, which the server stamps with the month; those before it are folded away. */
export function Notes({ code, token }: { code: Code; token: string }) {
  const t = useTranslations('pocket.notes')
  const [text, setText] = useState('')
  const [said, setSaid] = useState<'kept' | 'failed' | null>(null)
  const [notes, setNotes] = useState<readonly Note[]>([])
  const look = useCallback(async () => {
    const answer = await notesOf(code, token)
    if (answer.ok) setNotes(answer.value)
  }, [code, token])
  useEffect(() => void look(), [look])

  const keeps = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    const answer = await addNote(code, text.trim(), token)
    setSaid(answer.ok ? 'kept' : 'failed')
    if (!answer.ok) return
    setText('')
    await look()
  }
  return (
    <section className={css.part} aria-labelledby="notes-title">
      <h2 id="notes-title">{t('title')}</h2>
      <form className={css.note} onSubmit={(event) => void keeps(event)}>
        <textarea
          value={text}
          maxLength={LONGEST}
          rows={2}
          aria-label={t('label')}
          placeholder={t('label')}
          onChange={(event) => setText(event.target.value)}
        />
        <Button look="plain" type="submit">
          {t('keep')}
        </Button>
      </form>
      <output>{said && t(said)}</output>
      {notes.length > 0 && (
        <details>
          <summary>{t('earlier')}</summary>
          <ul>
            {notes.map(({ noteId, month, text: words }) => (
              <li key={noteId}>
                {month > 0 && <small>{t('month', { month })}</small>} {words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
