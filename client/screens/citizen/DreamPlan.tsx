import { useTranslations } from 'use-intl'
import { say, useContent } from '../../content.ts'
import { Icon } from '../../pieces/Icon.tsx'
import { gateWord } from './gates.ts'
import css from './life.module.css'
import { useMe } from './useMe.ts'
import { usePlaceName } from './usePlaceName.ts'

/** The four steps of the own dream: what stands before the next, then what each asks for, where, and what it takes in all. */
export function DreamPlan() {
  const t = useTranslations('me')
  const arrival = useTranslations('arrival')
  const { activities, dreams } = useContent()
  const { me, room } = useMe()
  const placeName = usePlaceName()
  const costOf = useCosts()
  const nameOf = (id: string) => say(activities[id]?.text.name, id)
  return (
    <>
      <NextStep costOf={costOf} />
      <ol className={css.dreamPlan}>
        {dreams[me.dream]?.steps.map((step, i) => {
          const isDone = i < me.dreamSteps
          const isNext = i === me.dreamSteps
          const times = isNext && me.next ? me.next.of : step.times[room.length]
          return (
            <li key={i} aria-current={isNext ? 'step' : undefined} data-done={isDone || undefined}>
              <span className={css.dreamMark}>{isDone ? <Icon name="tick" /> : i + 1}</span>
              <span>
                <b>{say(step.text, step.activity)}</b>
                {isDone && <span className="visually-hidden"> {arrival('stepDone')}</span>}
                {!isDone && (
                  <small>
                    {t('stepAt', { activity: nameOf(step.activity), place: placeName(activities[step.activity]?.place ?? '') })}:{' '}
                    {t('stepTimes', { times })}, {t('stepTakes', { coins: times * costOf(step.activity) + step.coins[room.length] })}
                  </small>
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** How far the next step is, what it still takes, and its gate as far as that is told. */
function NextStep({ costOf }: { costOf: (id: string) => number }) {
  const t = useTranslations('me')
  const words = useTranslations('words.privileges')
  const { activities } = useContent()
  const { me, view } = useMe()
  const { next, nextGate } = me
  if (!next) return <p>{t('dreamDone')}</p>
  const takes = (next.of - next.done) * costOf(next.activity) + next.coins
  const gate = nextGate && { tier: gateWord(view, nextGate.tier), privilege: words(nextGate.privilege) }
  return (
    <div className={css.nextStep}>
      <p>
        {t('next', { activity: say(activities[next.activity]?.text.name, next.activity), done: next.done, of: next.of })}{' '}
        {t('nextTakes', { coins: takes, purse: me.coins })}
      </p>
      {gate && !next.longWay && <p>{t('gateOpen', gate)}</p>}
      {next.longWay && <p>{gate ? t('gateShut', { ...gate, own: me.standing?.tier ?? 'none', of: next.of }) : t('longWay', { of: next.of })}</p>}
    </div>
  )
}

/** What an act costs this citizen once: the price of this month, or the usual one. */
function useCosts(): (id: string) => number {
  const { activities, personas } = useContent()
  const { me } = useMe()
  return (id) => {
    const change = personas[me.persona]?.changes.find(({ activity }) => activity === id)
    return me.offers[id]?.cost ?? Math.max(0, (activities[id]?.cost ?? 0) + (change?.cost ?? 0))
  }
}
