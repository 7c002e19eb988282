import { useTranslations } from 'use-intl'
import type { Figure } from '../../../../shared/vocabulary/debrief.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { figureText } from '../../parts/figureText.ts'
import css from './figures.module.css'

/** All indicators: the word for it, its value, before the score and in the sister rooms, and one sentence to read out. */
export function AllFigures({ figures }: { figures: readonly Figure[] }) {
  const t = useTranslations('recording.figures')
  const titleOf = useTitle()
  const untold = figures.filter(({ says }) => !says)
  return (
    <section className={css.all} aria-labelledby="all-figures">
      <h2 id="all-figures">{t('all')}</h2>
      <p>{t('allSay')}</p>
      <ul>
        {figures.map(
          (figure) =>
            figure.says && (
              <li key={figure.id}>
                <One figure={figure} />
              </li>
            ),
        )}
      </ul>
      {untold.length > 0 && <p>{t('none', { titles: untold.map(titleOf).join(', ') })}</p>}
    </section>
  )
}

/** The word for a figure: that of the concept which it measures, where there is one. */
function useTitle(): (figure: Figure) => string {
  const { concepts } = useDebriefBook()
  return ({ id, title }) => say(Object.values(concepts).find(({ indicator }) => indicator === id)?.term, say(title, id))
}

function One({ figure }: { figure: Figure }) {
  const { id, unit, value, baseline, says, sisters } = figure
  const t = useTranslations('recording.figures')
  const titleOf = useTitle()
  const { concepts } = useDebriefBook()
  const concept = Object.values(concepts).find(({ indicator }) => indicator === id)
  return (
    <>
      <h3>{titleOf(figure)}</h3>
      <p className={css.value}>{figureText(value, unit)}</p>
      {says && <p>{say(says, '')}</p>}
      <p className={css.beside}>
        {baseline !== null && <span>{t('baseline', { value: figureText(baseline, unit) })}</span>}
        {sisters.map((sister) => (
          <span key={sister.room}>{t('sister', { room: sister.room, title: sister.title, value: figureText(sister.value, unit) })}</span>
        ))}
      </p>
      {concept && (
        <details>
          <summary>{t('means')}</summary>
          <p>{say(concept.definition, '')}</p>
          <p>{say(concept.felt, '')}</p>
        </details>
      )}
    </>
  )
}
