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

const SHOWN = 6

/** Words for what a score does to people, each with the figure that it left in this class. */
export function Concepts() {
  const t = useTranslations('debrief')
  const { concepts } = useDebriefBook()
  const debrief = useDebrief()
  return (
    <section className={css.concepts}>
      <h2>{t('concepts')}</h2>
      <Arriving document={debrief} className={phone.quiet}>
        {({ figures }) => <Cards told={toldIn(concepts, figures)} />}
      </Arriving>
    </section>
  )
}

type Told = { concept: Concept; figure: Figure }

/** Concepts with a figure in this room, in the order of telling. */
function toldIn(concepts: Readonly<Record<string, Concept>>, figures: readonly Figure[]): Told[] {
  return figures.flatMap((figure) => {
    const concept = Object.values(concepts).find(({ indicator }) => indicator === figure.id)
    return concept && figure.value !== null ? [{ concept, figure }] : []
  })
}

/** The first few stand open to the eye; the others are folded away. */
function Cards({ told }: { told: readonly Told[] }) {
  const t = useTranslations('debrief')
  const cards = told.map((one) => <ConceptCard key={one.concept.id} {...one} />)
  return (
    <>
      {cards.slice(0, SHOWN)}
      {cards.length > SHOWN && (
        <details className={css.more}>
          <summary>{t('moreConcepts', { count: cards.length - SHOWN })}</summary>
          <div className={css.concepts}>{cards.slice(SHOWN)}</div>
        </details>
      )}
    </>
  )
}

function ConceptCard({ concept, figure }: Told) {
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
