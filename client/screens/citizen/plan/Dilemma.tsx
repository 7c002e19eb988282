import { useTranslations } from 'use-intl'
import type { Dilemma as Text } from '../../../../shared/vocabulary/content.ts'
import { say, useContent } from '../../../content.ts'
import { allows, isOpen } from '../../../net/choices.ts'
import { Card } from '../../../pieces/Card.tsx'
import { useMe } from '../useMe.ts'
import { Gains } from './Gains.tsx'
import css from './plan.module.css'
import { RefusedLine } from './RefusedLine.tsx'

/** A private choice between two answers, each with what it costs and gives. */
export function Dilemma() {
  const t = useTranslations('month')
  const { dilemmas } = useContent()
  const { me, town, view, send, onTheWay } = useMe()
  const card = me.dilemma ? dilemmas[me.dilemma.id] : undefined
  if (!me.dilemma || !card) return null
  const isAsked = isOpen(view.choices, 'dilemma')
  const answer = onTheWay('dilemma').at(-1)?.option ?? me.dilemma.answer
  const names = me.dilemma.ties.map((seat) => town.citizens[seat]?.name ?? '')
  return (
    <Card className={css.dilemma} aria-label={t('dilemma')}>
      <p>{say(card.text, card.id)}</p>
      {names.length > 0 && <p className={css.about}>{t('dilemmaTies', { names: listOf(names) })}</p>}
      <div className={css.options}>
        {(['a', 'b'] as const).map((option) => (
          <button
            key={option}
            type="button"
            className={css.option}
            aria-pressed={answer === option}
            disabled={!allows(view.choices, 'dilemma', { option })}
            onClick={() => send({ type: 'dilemma', option })}
          >
            <Answer answer={card[option]} names={listOf(names)} />
            {isAsked && !allows(view.choices, 'dilemma', { option }) && <span className={css.why}>{t('tooFew')}</span>}
          </button>
        ))}
      </div>
      <RefusedLine type="dilemma" />
    </Card>
  )
}

const listOf = (names: readonly string[]) => new Intl.ListFormat('en').format(names)

function Answer({ answer, names }: { answer: Text['a']; names: string }) {
  const t = useTranslations('month')
  return (
    <>
      <b>{say(answer.text, '')}</b>
      <Gains offer={{ cost: 0, gain: answer.coins, joy: answer.joy }} />
      {answer.tie && (
        <span className={css.risk}>
          {t('eachTie', { name: names })} <Gains short offer={{ cost: 0, gain: answer.tie.coins ?? 0, joy: answer.tie.joy ?? 0 }} />
        </span>
      )}
      {answer.back !== undefined && <span className={css.risk}>{t('backLater', { coins: answer.back })}</span>}
      {answer.fine && <span className={css.risk}>{t('risk', { coins: answer.fine.coins, oneIn: answer.fine.oneIn })}</span>}
    </>
  )
}
