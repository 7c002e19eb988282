import { useTranslations } from 'use-intl'
import type { Concept } from '../../../../shared/vocabulary/content.ts'
import type { Figure } from '../../../../shared/vocabulary/debrief.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { useDebrief } from '../../../net/debrief.ts'
import { Arriving } from '../../parts/Arriving.tsx'
import { figureText } from '../../parts/figureText.ts'
import phone from '../phone.module.css'
import css from './talk.module.css'

/** Words for what a score does to people, each with the figure that it left in this class. */
export function Concepts() {
  const t = useTranslations('debrief')
  const { concepts } = useDebriefBook()
  const debrief = useDebrief()
  return (
    <section className={css.concepts}>
      <h2>{t('concepts')}</h2>
      <Arriving document={debrief} className={phone.quiet}>
        {({ figures }) =>
          figures
            .filter(({ value }) => value !== null)
            .flatMap((figure) => {
              const concept = Object.values(concepts).find(({ indicator }) => indicator === figure.id)
              return concept ? [<ConceptCard key={concept.id} concept={concept} figure={figure} />] : []
            })
        }
      </Arriving>
    </section>
  )
}

function ConceptCard({ concept, figure }: { concept: Concept; figure: Figure }) {
  const t = useTranslations('debrief')
  const text = (value: number | null) => figureText(value, figure.unit)
  const beside = [
    ...(figure.baseline === null ? [] : [t('before', { value: text(figure.baseline) })]),
    ...figure.sisters.flatMap(({ room, value }) => (value === null ? [] : [t('sister', { room, value: text(value) })])),
  ]
  return (
    <details className={css.concept}>
      <summary>
        <b>{say(concept.term, concept.id)}</b>
        <span className={css.figure}>{text(figure.value)}</span>
        <span>{say(concept.definition, '')}</span>
      </summary>
      <p className={css.here}>
        {figure.says ? say(figure.says, '') : t('figure', { name: say(figure.title, figure.id), value: text(figure.value) })}
        {beside.length > 0 && <small>{beside.join(' · ')}</small>}
      </p>
      <h3>{t('felt')}</h3>
      <p>{say(concept.felt, '')}</p>
      {concept.question && <p className={css.ask}>{say(concept.question, '')}</p>}
      <h3>{t('elsewhere')}</h3>
      <ul>
        {concept.elsewhere.map(({ text: seen }) => (
          <li key={seen.en}>{say(seen, '')}</li>
        ))}
      </ul>
    </details>
  )
}
