import { Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Planned } from '../../../../shared/vocabulary/state.ts'
import { say, useContent } from '../../../content.ts'
import { allows, isOpen } from '../../../net/choices.ts'
import { EventCard } from '../EventCard.tsx'
import { secondOf } from '../hall/errand.ts'
import { partsAtHall } from '../hall/parts.ts'
import { HallDesk, OfferSheet, Switches, WhichSlot } from '../laterScreens.ts'
import phone from '../phone.module.css'
import { StepHeading } from '../StepHeading.tsx'
import { TownMap } from '../TownMap.tsx'
import { useMe } from '../useMe.ts'
import { Dilemma } from './Dilemma.tsx'
import css from './plan.module.css'
import { RefusedLine } from './RefusedLine.tsx'
import { shownPlan } from './shown.ts'
import { SlotCard } from './SlotCard.tsx'
import { SpentSlot } from './SpentSlot.tsx'
import { Tokens } from './Tokens.tsx'
import { WaySwitch } from './WaySwitch.tsx'

/** `slot` null: a place was tapped, and it isn't clear for which slot. */
type Open = { slot: 1 | 2 | null; place: string | null }

/** Two slots over a small town, the dilemma, and the switches folded below. */
export function Plan() {
  const t = useTranslations('month')
  const { activities } = useContent()
  const room = useMe()
  const { me, view, onTheWay, town } = room
  const second = secondOf(room)
  const [open, setOpen] = useState<Open | null>(null)
  const slots = shownPlan(me, onTheWay('plan'))
  const mayPlan = isOpen(view.choices, 'plan')
  const mayFill = (slot: 1 | 2) => allows(view.choices, 'plan', { slot })
  const isAt = (place: string) => (planned: Planned | null) => planned !== null && activities[planned.activity]?.place === place
  const slotFor = (place: string) =>
    mayFill(2) ? (slotOf(slots, isAt(place)) ?? (second === 'free' ? slotOf(slots, (planned) => planned === null) : 1)) : 1
  const choose = (slot: Open['slot'], place: string | null = null) => setOpen({ slot, place })
  return (
    <div className={phone.split}>
      <StepHeading unseen>{t('plan')}</StepHeading>
      <TownMap planned={slots} {...(mayPlan && { onPlace: (place) => choose(slotFor(place), place) })} />
      <div className={css.body}>
        <div className={css.slots}>
          <SlotCard slot={1} planned={slots[0]} {...(mayPlan && { onChoose: () => choose(1) })} />
          {second === 'free' ? (
            <SlotCard slot={2} planned={slots[1]} {...(mayFill(2) && { onChoose: () => choose(2) })} />
          ) : (
            <SpentSlot on={second} {...(second !== 'lost' && mayFill(2) && { onChoose: () => choose(2) })} />
          )}
        </div>
        {mayPlan && slots.some((planned, i) => planned === null && (i === 0 || second === 'free')) && (
          <p className={phone.quiet}>{t('ifNothing', { activity: say(activities[me.plan.default]?.text.name, me.plan.default) })}</p>
        )}
        <RefusedLine type="plan" />
        <WaySwitch />
        <Tokens />
        <Dilemma />
        <Suspense>
          <Switches />
        </Suspense>
        {partsAtHall(room).length > 0 && (
          <Suspense>
            <HallDesk />
          </Suspense>
        )}
        <EventCard folded />
        <p className={phone.quiet} role="status">
          {town.ready.of > 1 && t('readyCount', town.ready)}
        </p>
      </div>
      {open && mayPlan && (
        <Suspense>
          {open.slot === null ? (
            <WhichSlot slots={slots} onChoose={(slot) => choose(slot, open.place)} onClose={() => setOpen(null)} />
          ) : (
            <OfferSheet slot={open.slot} place={open.place} onSlot={(slot) => choose(slot)} onClose={() => setOpen(null)} />
          )}
        </Suspense>
      )}
    </div>
  )
}

function slotOf(slots: readonly [Planned | null, Planned | null], fits: (planned: Planned | null) => boolean): 1 | 2 | null {
  return fits(slots[0]) ? 1 : fits(slots[1]) ? 2 : null
}
