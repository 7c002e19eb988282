import { useState, type FormEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Code } from '../../../shared/vocabulary/ids.ts'
import { Button } from '../../pieces/Button.tsx'
import { LONGEST_NOTE, useNotes } from '../parts/useNotes.ts'
import css from './pocket.module.css'

/** A note to oneself, which the server stamps with the month; those before it are folded away. */
export function Notes({ code, token }: { code: Code; token: string }) {
  const t = useTranslations('pocket.notes')
  const [text, setText] = useState('')
  const [said, setSaid] = useState<'kept' | 'failed' | null>(null)
  const { notes, add } = useNotes(code, token)
  const keeps = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    const isKept = await add(text.trim())
    setSaid(isKept ? 'kept' : 'failed')
    if (isKept) setText('')
  }
  return (
    <section className={css.part} aria-labelledby="notes-title">
      <h2 id="notes-title">{t('title')}</h2>
      <form className={css.note} onSubmit={(event) => void keeps(event)}>
        <textarea
          value={text}
          maxLength={LONGEST_NOTE}
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
