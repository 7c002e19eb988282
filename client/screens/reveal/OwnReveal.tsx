import { useEffect, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { REVEAL_STEPS, type RevealStep } from '../../../shared/vocabulary/phase.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows, isOpen } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import { toTop } from '../parts/toTop.ts'
import { OwnPart } from './OwnPart.tsx'
import css from './OwnReveal.module.css'
import { OwnSteps } from './OwnSteps.tsx'

type Props = {
  view: View
  send: (deed: Deed) => void
  /** What else a phone holds meanwhile: lines of the room, and what is always at hand. */
  beside?: ReactNode
  hand?: ReactNode
  /** Where it opens; otherwise at the step that the room has reached. */
  from?: RevealStep | undefined
}

/** The reveal on a citizen's phone: the steps that the room has reached, each to be read as often as one likes. */
export function OwnReveal({ view, send, beside, hand, from }: Props) {
  const t = useTranslations('reveal')
  const { reveal, me, room, choices } = view
  const isOver = room.phase === 'reform' || room.phase === 'debrief'
  const reached = isOver ? REVEAL_STEPS.length - 1 : Math.min(reveal?.step ?? 0, REVEAL_STEPS.length - 1)
  const [look, setLook] = useState({ at: from ? REVEAL_STEPS.indexOf(from) : reached, reached })
  const at = look.reached === reached ? look.at : reached
  useEffect(toTop, [at])
  if (!reveal || !me) return null
  const step = REVEAL_STEPS[at] ?? 'envelope'
  const following = REVEAL_STEPS[reached + 1]
  return (
    <main className={css.phone} data-phase={isOver ? 'debrief' : 'reveal'}>
      <OwnSteps at={at} reached={reached} onTurn={(to) => setLook({ at: to, reached })} hand={hand} />
      {beside}
      <output className="visually-hidden">
        {t('stepOf', { step: at + 1, of: REVEAL_STEPS.length })} {t(`steps.${step}`)}
      </output>
      <OwnPart step={step} view={view} />
      {following && allows(choices, 'reveal', { step: reached + 1 }) && (
        <div className={css.next}>
          <Button accent onClick={() => send({ type: 'reveal', step: reached + 1 })}>
            {t('next', { step: t(`steps.${following}`) })}
          </Button>
        </div>
      )}
      {!following && !isOver && isOpen(choices, 'next') && (
        <div className={css.next}>
          <Button accent onClick={() => send({ type: 'next' })}>
            {t('vote')}
          </Button>
        </div>
      )}
    </main>
  )
}
