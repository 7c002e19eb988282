import { useTranslations } from 'use-intl'
import { CONTEXTS, MEASURES, type ArchiveCard } from '../../../../shared/vocabulary/content.ts'
import type { SortTold } from '../../../../shared/vocabulary/debrief.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { useDebrief } from '../../../net/debrief.ts'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'
import { Sources } from './Sources.tsx'
import css from './talk.module.css'

/** The archive with what is known: one's own answers and the class's beside what the sources support. */
export function ArchiveTold() {
  const t = useTranslations('debrief')
  const { archive } = useDebriefBook()
  const { value } = useDebrief()
  return (
    <>
      <p className={phone.quiet}>{t('closed')}</p>
      <ul className={css.told}>
        {Object.values(archive).map((card) => (
          <li key={card.id}>
            <Told card={card} classed={value?.archive.find((one) => one.card === card.id)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Told({ card, classed }: { card: ArchiveCard; classed: SortTold | undefined }) {
  const t = useTranslations('debrief')
  const { me } = useMe()
  const own = me.sorted[card.id]
  return (
    <details className={css.concept}>
      <summary>
        <b>{say(card.title, card.id)}</b>
        <span>
          {t(`context.${card.context}`)}. {t(`measure.${card.measure}`)}.
        </span>
      </summary>
      <p>{say(card.told, '')}</p>
      <Answers
        ask={t('context.ask')}
        own={own && t(`context.${own.context}`)}
        classed={classed && CONTEXTS.map((value) => `${t(`context.${value}`)}: ${classed.context[value]}`).join('. ')}
        known={t(`context.${card.context}`)}
      />
      <Answers
        ask={t('measure.ask')}
        own={own && t(`measure.${own.measure}`)}
        classed={classed && MEASURES.map((value) => `${t(`measure.${value}`)}: ${classed.measure[value]}`).join('. ')}
        known={t(`measure.${card.measure}`)}
      />
      <p>{say(card.why, '')}</p>
      <p className={css.ask}>{say(card.question, '')}</p>
      <Sources of={card.sources} />
    </details>
  )
}

type AnswersProps = { ask: string; own: string | undefined; classed: string | undefined; known: string }

/** One question: what one said, what the class said, what is known. */
function Answers({ ask, own, classed, known }: AnswersProps) {
  const t = useTranslations('debrief')
  return (
    <>
      <h3>{ask}</h3>
      <dl className={css.answers}>
        <dt>{t('sorted')}</dt>
        <dd>{own ?? t('none')}</dd>
        {classed !== undefined && (
          <>
            <dt>{t('class')}</dt>
            <dd>{classed}</dd>
          </>
        )}
        <dt>{t('known')}</dt>
        <dd>
          <b>{known}</b>
        </dd>
      </dl>
    </>
  )
}
