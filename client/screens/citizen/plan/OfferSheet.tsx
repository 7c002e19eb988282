import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { say, useContent } from '../../../content.ts'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { allows, allowsAlone, valuesOf } from '../../../net/choices.ts'
import { Button } from '../../../pieces/Button.tsx'
import { secondOf } from '../hall/errand.ts'
import { Sheet } from '../../parts/Sheet.tsx'
import { useMe } from '../useMe.ts'
import { Meet } from './Meet.tsx'
import { OfferList } from './OfferList.tsx'
import { shownPlan } from './shown.ts'

type Props = { slot: 1 | 2; place: string | null; onSlot: (slot: 1 | 2) => void; onClose: () => void }

/** Fills a slot: six offers first, all places one tap away, and whom to meet where somebody can be named. */
export default function OfferSheet(props: Props) {
  return (
    <PhoneWords>
      <Offers {...props} />
    </PhoneWords>
  )
}

function Offers({ slot, place, onSlot, onClose }: Props) {
  const t = useTranslations('offer')
  const { places, activities } = useContent()
  const room = useMe()
  const { me, view, send, onTheWay } = room
  const second = secondOf(room)
  const [showsAll, setShowsAll] = useState(false)
  const [meeting, setMeeting] = useState<string | null>(null)
  const slots = shownPlan(me, onTheWay('plan'))
  const other = slots[slot === 1 ? 1 : 0]

  const fill = (activity: string, seat: number | null) => {
    send({ type: 'plan', slot, activity, ...(seat !== null && { with: seat }) })
    setMeeting(null)
    if (slot === 1 && other === null && second === 'free' && allows(view.choices, 'plan', { slot: 2 })) onSlot(2)
    else onClose()
  }
  const pick = (activity: string) => {
    if (valuesOf(view.choices, 'plan', 'with', { slot, activity }).length > 0) setMeeting(activity)
    else fill(activity, null)
  }
  if (meeting) {
    const seats = valuesOf(view.choices, 'plan', 'with', { slot, activity: meeting }).map(Number)
    const { lends, surety } = activities[meeting] ?? {}
    const alone = allowsAlone(view.choices, 'plan', { slot, activity: meeting }, 'with')
    const told = lends ? t('whoLendsTold') : surety ? t('whoSignsTold', surety) : t('whoTold')
    return (
      <Sheet title={t(lends ? 'whoLends' : surety ? 'whoSigns' : 'who')} onClose={onClose}>
        <Meet told={told} seats={seats} alone={alone} onPick={(seat) => fill(meeting, seat)} onBack={() => setMeeting(null)} />
      </Sheet>
    )
  }
  const title = place ? say(places[place]?.text.name, place) : t('sheet', { slot })
  const chosen = slots[slot - 1]?.activity ?? null
  const isOpen = (activity: string) => allows(view.choices, 'plan', { slot, activity })
  const groups = place ? [place] : showsAll ? Object.keys(view.town.places) : null
  return (
    <Sheet title={title} onClose={onClose}>
      <OfferList places={groups} titled={place === null} slot={slot} isOpen={isOpen} chosen={chosen} onPick={pick} />
      {place === null && (
        <Button look="plain" onClick={() => setShowsAll(!showsAll)}>
          {t(showsAll ? 'hand' : 'all')}
        </Button>
      )}
    </Sheet>
  )
}
