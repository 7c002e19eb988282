import { useTranslations } from 'use-intl'
import { MOST_PROPOSED } from '../../../../shared/vocabulary/intent.ts'
import type { Reforming } from '../../../../shared/vocabulary/state.ts'
import { isOpen } from '../../../net/choices.ts'
import { NextButton } from '../NextButton.tsx'
import phone from '../phone.module.css'
import { ReadyButton } from '../ReadyButton.tsx'
import { useMe } from '../useMe.ts'
import { useProposed } from './useProposed.ts'

/** How far one is, and the one thing to do: to be done, or for who plays alone to go on. Nothing where there is nothing to do. */
export function ReformDock({ stage }: { stage: Reforming['stage'] }) {
  const t = useTranslations('reform')
  const { me, town, view, onTheWay } = useMe()
  const proposed = useProposed()
  const voted = new Set([...Object.keys(me.votes), ...onTheWay('vote').map(({ reform }) => reform)]).size
  const mayGoOn = isOpen(view.choices, 'next')
  const said = {
    proposing: t('left', { left: MOST_PROPOSED - proposed.length }),
    voting: t('voted', { votes: voted, of: town.reform?.ballot.length ?? 0 }) + (mayGoOn ? '' : `. ${t('wait')}`),
    closed: null,
  }
  if (stage === 'closed' && !mayGoOn) return null
  return (
    <footer className={phone.dock}>
      <p className={phone.wait} role="status">
        {said[stage]}
      </p>
      {stage === 'closed' || mayGoOn ? <NextButton /> : <ReadyButton />}
    </footer>
  )
}
