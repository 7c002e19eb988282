import { useTranslations } from 'use-intl'
import type { Figure } from '../../../../shared/vocabulary/debrief.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { figureText } from '../../parts/figureText.ts'
import css from './figures.module.css'

/** All indicators: the word for it, its value, before the score and in the sister rooms, and one sentence to read out. */
export function AllFigures({ figures }: { figures: readonly Figure[] }) {
  const t = useTranslations('recording.figures')
  return (
    <section className={css.all} aria-labelledby="all-figures">
      <h2 id="all-figures">{t('all')}</h2>
      <p>{t('allSay')}</p>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            <One figure={figure} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function One({ figure: { id, title, unit, value, baseline, says, sisters } }: { figure: Figure }) {
  const t = useTranslations('recording.figures')
  const { concepts } = useDebriefBook()
  const concept = Object.values(concepts).find(({ indicator }) => indicator === id)
  return (
    <>
      <h3>{say(concept?.term, say(title, id))}</h3>
      <p className={css.value}>{figureText(value, unit)}</p>
      <p>{says ? say(says, '') : t('none')}</p>
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
