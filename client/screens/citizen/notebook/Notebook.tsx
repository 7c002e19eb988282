import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { isOpen } from '../../../net/choices.ts'
import { useMe } from '../useMe.ts'
import css from './notebook.module.css'
import { NotebookLines } from './NotebookLines.tsx'

/** One's guesses about the rules, open all along; nobody else sees them. */
export default function Notebook() {
  return (
    <PhoneWords>
      <Book />
    </PhoneWords>
  )
}

function Book() {
  const t = useTranslations('notebook')
  const { me, view } = useMe()
  const guessed = me.notebook.filter(({ effect }) => effect !== null && effect !== 'unknown').length
  const open = isOpen(view.choices, 'theory')
  return (
    <section className={css.book} aria-labelledby="notebook">
      <header className={css.head}>
        <h2 id="notebook">{t('title')}</h2>
        {me.notebook.length > 0 && <span>{t('guessed', { guessed, of: me.notebook.length })}</span>}
        <p>{me.notebook.length === 0 ? t('empty') : open ? t('asks') : t('closed')}</p>
        {open && <p aria-hidden>{t('key')}</p>}
      </header>
      <Wall />
      <NotebookLines />
    </section>
  )
}

/** At glass, the rules hang on the wall. */
function Wall() {
  const t = useTranslations('notebook')
  const { room } = useMe()
  return (
    room.glass && (
      <section className={css.wall} data-pane aria-label={t('wall')}>
        <h3>{t('wall')}</h3>
        <p>{room.glass}</p>
      </section>
    )
  )
}
