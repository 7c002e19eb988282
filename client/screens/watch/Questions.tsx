import { useTranslations } from 'use-intl'
import { Card } from '../../pieces/Card.tsx'
import phone from '../citizen/phone.module.css'
import form from '../parts/form.module.css'
import type { BookHook } from './useBook.ts'
import css from './watch.module.css'

const QUESTIONS = ['waits', 'stops', 'changes'] as const

/** Questions that make one look, with room for what one saw. */
export function Questions({ book, write }: BookHook) {
  const t = useTranslations('watch')
  return (
    <Card className={phone.second}>
      <h2>{t('notes')}</h2>
      <p className={phone.quiet}>{t('kept')}</p>
      {QUESTIONS.map((question) => (
        <label key={question} className={form.field}>
          {t(`questions.${question}`)}
          <textarea
            className={`${form.input} ${css.note}`}
            rows={2}
            maxLength={500}
            value={book.notes[question] ?? ''}
            onChange={(event) => write({ notes: { ...book.notes, [question]: event.target.value } })}
          />
        </label>
      ))}
    </Card>
  )
}
