import { useTranslations } from 'use-intl'
import { useDebrief, useOwnFile } from '../../net/debrief.ts'
import { useRoom } from '../../net/useRoom.tsx'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import css from './own.module.css'
import { useNames } from './words.ts'

/** The unseen cases: what one foretold, and what the rules say. */
export function OwnExam() {
  const t = useTranslations('ownReveal.belief')
  const names = useNames()
  const { room } = useRoom().view
  const exam = useOwnFile().value?.exam ?? []
  const classed = useDebrief().value?.exam
  if (exam.length === 0) return null
  const right = exam.filter(({ answer, truth }) => answer === truth).length
  return (
    <Card className={css.card} aria-labelledby="exam-title">
      <h2 id="exam-title">
        {t('exam')}: {t('examRight', { right, of: exam.length })}
      </h2>
      <ul>
        {exam.map(({ case: place, features, answer, truth }) => (
          <li key={place} className={css.theory}>
            {features.map(names.feature).join(' + ')}
            <small>
              {answer === null ? t('saidNothing') : t('said', { verdict: t(`verdicts.${answer}`) })}
              {answer !== truth && <> {t('was', { verdict: t(`verdicts.${truth}`) })}</>}
            </small>
            <Mark isRight={answer === truth} />
          </li>
        ))}
      </ul>
      {classed && !room.solo && <p className={css.sub}>{t('class', { right: classed.right, of: classed.answers })}</p>}
    </Card>
  )
}

function Mark({ isRight }: { isRight: boolean }) {
  const t = useTranslations('reveal.theories')
  return (
    <span className={css.mark} data-ok={isRight || undefined}>
      <Icon name={isRight ? 'tick' : 'cross'} />
      {t(isRight ? 'ok' : 'no')}
    </span>
  )
}
