import { useTranslations } from 'use-intl'
import { say, useContent } from '../../../content.ts'
import { isOpen } from '../../../net/choices.ts'
import { Button } from '../../../pieces/Button.tsx'
import { useMe } from '../useMe.ts'
import css from './plan.module.css'
import { RefusedLine } from './RefusedLine.tsx'

type Room = ReturnType<typeof useMe>

/** The tip that was bought this month. */
function tipOf({ me, room }: Pick<Room, 'me' | 'room'>) {
  return me.advice.tips.findLast(({ month }) => month === room.month)
}

/** Whether advice has a place on the plan: one can buy a tip, or just did. */
export function isAdvised(room: Room): boolean {
  return isOpen(room.view.choices, 'advice') || tipOf(room) !== undefined
}

/** A tip about the score, once a month. What it says may be false, and the town says so. */
export function Advice() {
  const t = useTranslations('switches')
  const { features } = useContent()
  const room = useMe()
  const { me, view, send } = room
  const tip = tipOf(room)
  return (
    <section className={css.advice} aria-label={t('advice')}>
      <h3>{t('advice')}</h3>
      <div role="status">
        {tip && (
          <>
            <p>
              <b>{t('tip', { feature: say(features[tip.feature], tip.feature), effect: t(`tipEffects.${tip.effect}`) })}</b>
            </p>
            <p>{t('tipDoubt')}</p>
          </>
        )}
      </div>
      <p>{t('adviceTold')}</p>
      {isOpen(view.choices, 'advice') && (
        <Button look="plain" onClick={() => send({ type: 'advice' })}>
          {t('adviceBuy', { coins: me.advice.price })}
        </Button>
      )}
      <RefusedLine type="advice" />
    </section>
  )
}
