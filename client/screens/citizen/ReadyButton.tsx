import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { allows } from '../../net/choices.ts'
import { momentOf } from '../../net/store.ts'
import { Button } from '../../pieces/Button.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { secondOf } from './hall/errand.ts'
import { useMemory } from './Memory.tsx'
import { NextButton } from './NextButton.tsx'
import css from './phone.module.css'
import { shownPlan } from './plan/shown.ts'
import { partsOf } from './social/parts.ts'
import { useMe } from './useMe.ts'

/** The one big thing to do: to be ready, or not yet after all. There only while the room asks. */
export function ReadyButton() {
  const t = useTranslations()
  const { me, room, town, view, send, onTheWay } = useMe()
  const { socialAt, turnsTo } = useMemory()
  const [asked, setAsked] = useState('')
  const isReady = onTheWay('ready').at(-1)?.ready ?? me.ready
  if (!allows(view.choices, 'ready', { ready: !isReady })) return <NextButton />
  if (room.step === 'social' && !isReady && socialAt < partsOf(me).length - 1) {
    return (
      <Button className={css.ready} accent onClick={() => turnsTo(socialAt + 1)}>
        {t('month.next')}
      </Button>
    )
  }
  const isAsked = asked === momentOf(room)
  const second = secondOf({ me, room, onTheWay })
  const slots = shownPlan(me, onTheWay('plan')).filter((planned, i) => (i === 1 && second !== 'free' ? second !== 'lost' : planned !== null)).length
  const isPlan = room.step === 'plan'
  const areMany = me.people > 1 && !isReady
  const press = () => {
    setAsked(areMany && !isAsked ? momentOf(room) : '')
    if (!areMany || isAsked) send({ type: 'ready', ready: !isReady })
  }
  const word = isReady
    ? t('month.readyWait')
    : areMany
      ? t(isAsked ? 'month.agreeAll' : 'month.agree')
      : room.step === 'social' || (room.step === null && (room.phase === 'reform' || town.theories === 'closed'))
        ? t('month.done')
        : room.step === 'statement'
          ? t(room.month < room.months ? 'month.nextMonth' : 'month.last')
          : t('month.ready')
  const under = areMany && isAsked ? t('month.agreeSure') : isReady ? t('month.readyUndo') : isPlan ? t('month.readySlots', { slots }) : null
  return (
    <Button className={css.ready} accent={!isReady} look={isReady ? 'plain' : 'main'} onClick={press}>
      <span>
        {isReady && <Icon name="tick" />} {word}
        {under && <small>{under}</small>}
      </span>
    </Button>
  )
}
