import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { isOpen } from '../../../net/choices.ts'
import { Button } from '../../../pieces/Button.tsx'
import { Card } from '../../../pieces/Card.tsx'
import { Radios } from '../../parts/Radios.tsx'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { useMe } from '../useMe.ts'
import css from './hall.module.css'

/** The test with which one gets back what was taken: some questions, one try a month, and what came of it. */
export function Quiz() {
  const t = useTranslations('hall.quiz')
  const words = useTranslations('words.privileges')
  const { me, room, view, onTheWay } = useMe()
  const mayTry = isOpen(view.choices, 'quiz') && onTheWay('quiz').length === 0
  const result = me.diary.findLast(({ what }) => what === 'returned' || what === 'test-failed')?.what
  const quiz = room.regime?.quiz
  return (
    <Card height={1} className={css.part} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      {me.taken && <p>{t('taken', { privilege: words(me.taken.privilege) })}</p>}
      <p role="status">
        {result === 'returned' && <b>{t('passed')}</b>}
        {result === 'test-failed' && <b>{t('failed')}</b>}
      </p>
      {mayTry && quiz && <Sheet questions={quiz.questions} />}
      <RefusedLine type="quiz" />
    </Card>
  )
}

type Questions = readonly { ask: string; answers: readonly string[] }[]

/** The sheet itself: it can be handed in once every question has an answer. */
function Sheet({ questions }: { questions: Questions }) {
  const t = useTranslations('hall.quiz')
  const { send } = useMe()
  const [picked, setPicked] = useState<readonly (string | null)[]>(() => questions.map(() => null))
  const left = picked.filter((answer) => answer === null).length
  return (
    <>
      <p>{t('told')}</p>
      {questions.map(({ ask, answers }, i) => (
        <div key={ask} className={css.question}>
          <p className={css.number}>{t('question', { number: i + 1, of: questions.length })}</p>
          <Radios
            legend={ask}
            value={picked[i] ?? null}
            onPick={(answer) => setPicked(picked.map((other, at) => (at === i ? answer : other)))}
            options={answers.map((label, at) => ({ value: String(at), label }))}
          />
        </div>
      ))}
      <Button disabled={left > 0} onClick={() => send({ type: 'quiz', answers: picked.join('') })}>
        {left > 0 ? t('missing', { left }) : t('send')}
      </Button>
    </>
  )
}
