import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { codeFrom, MOST_SEATS } from '../../../shared/vocabulary/ids.ts'
import { useReach } from '../../net/useReach.ts'
import { Button } from '../../pieces/Button.tsx'
import form from '../parts/form.module.css'
import css from './cards.module.css'
import { cardsOf, keepRoster, keptRoster, newRoster, type Roster } from './roster.ts'
import { SeatCard } from './SeatCard.tsx'

/** Seat cards for a class: a list that never leaves this browser, and a sheet to print. */
export function Cards() {
  const t = useTranslations('cards')
  const [typed, setTyped] = useState(() => new URLSearchParams(location.hash.slice(1)).get('code') ?? '')
  const [kept] = useState(keptRoster)
  const [keeps, setKeeps] = useState(kept !== null)
  const [roster, setRoster] = useState<Roster>(() => kept ?? newRoster())
  const site = useReach() ?? location.origin
  const code = codeFrom(typed)
  const cards = code ? cardsOf(roster) : []
  const change = (next: Roster, isKept = keeps) => {
    setRoster(next)
    setKeeps(isKept)
    keepRoster(isKept ? next : null)
  }
  return (
    <div className={css.page} data-phase="arrival">
      <form className={css.form} onSubmit={(event) => event.preventDefault()}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <label className={form.field}>
          {t('code')}
          <input
            className={form.code}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            spellCheck={false}
            maxLength={9}
            aria-describedby="code-hint"
          />
        </label>
        <p id="code-hint" className={form.hint}>
          {t('codeHint')}
        </p>
        <label className={form.field}>
          {t('names')}
          <textarea
            className={form.input}
            rows={6}
            value={roster.names}
            onChange={(event) => change({ ...roster, names: event.currentTarget.value })}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="names-hint"
          />
        </label>
        <p id="names-hint" className={form.hint}>
          {t('namesHint')}
        </p>
        <label className={form.field}>
          {t('count')}
          <input
            className={form.input}
            type="number"
            min={0}
            max={MOST_SEATS}
            disabled={roster.names.trim() !== ''}
            value={roster.count || ''}
            onChange={(event) => change({ ...roster, count: Math.max(0, Math.min(MOST_SEATS, Math.floor(event.currentTarget.valueAsNumber || 0))) })}
          />
        </label>
        <label className={css.keep}>
          <input type="checkbox" checked={keeps} onChange={(event) => change(roster, event.currentTarget.checked)} aria-describedby="keep-hint" />
          {t('keep')}
        </label>
        <p id="keep-hint" className={form.hint}>
          {t('keepHint')}
        </p>
        <Button accent disabled={cards.length === 0} onClick={() => print()}>
          {t('print', { count: cards.length })}
        </Button>
      </form>
      <main className={css.sheet} aria-label={t('sheet')}>
        {code && cards.length > 0 ? (
          cards.map((card, i) => <SeatCard key={card.joinId} card={card} number={i + 1} code={code} site={site} />)
        ) : (
          <p className={css.none}>{t('none')}</p>
        )}
      </main>
    </div>
  )
}
