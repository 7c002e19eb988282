import { useTranslations } from 'use-intl'
import type { Figure } from '../../../../shared/vocabulary/debrief.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { Card } from '../../../pieces/Card.tsx'
import css from './ConceptCards.module.css'
import { conceptsFelt } from './concepts.ts'

/** So many cards have room beside the questions. */
const MOST = 3

/** Words for what happened here: each with its definition, and the figure of this room that shows it. */
export function ConceptCards({ figures }: { figures: readonly Figure[] }) {
  const t = useTranslations('scenes.talk')
  const { concepts } = useDebriefBook()
  return (
    <section className={css.concepts} aria-label={t('concepts')}>
      {conceptsFelt(concepts, figures, MOST).map(({ concept, figure, against }) => (
        <Card key={concept.id} height={3} className={css.card}>
          <h2>{say(concept.term, concept.id)}</h2>
          <p>{say(concept.definition, '')}</p>
          {figure?.says && (
            <p className={css.ours}>
              <b>{t('ours')}:</b> {figure.says.en}
              {against && ` ${t('against')}`}
            </p>
          )}
        </Card>
      ))}
      {figures.length === 0 && <p className={css.none}>{t('none')}</p>}
    </section>
  )
}
