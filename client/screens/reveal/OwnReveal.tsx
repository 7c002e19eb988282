import { useEffect, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { REVEAL_STEPS, type RevealStep } from '../../../shared/vocabulary/phase.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows, isOpen } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import { toTop } from '../parts/toTop.ts'
import { OwnEnvelope } from './OwnEnvelope.tsx'
import { OwnLedger } from './OwnLedger.tsx'
import { OwnLife } from './OwnLife.tsx'
import { OwnRules } from './OwnRules.tsx'
import { OwnTheories } from './OwnTheories.tsx'
import css from './OwnReveal.module.css'

type Props = { view: View; send: (deed: Deed) => void; beside?: ReactNode }

/** The reveal on a citizen's phone: the steps that the room has reached, each to be read as often as one likes. `beside`: what else a phone holds meanwhile. */
export function OwnReveal({ view, send, beside }: Props) {
  const t = useTranslations('reveal')
  const { reveal, me, room, choices } = view
  const isOver = room.phase === 'reform' || room.phase === 'debrief'
  const reached = isOver ? REVEAL_STEPS.length - 1 : (reveal?.step ?? 0)
  const [look, setLook] = useState({ at: reached, reached })
  const at = Math.min(look.reached === reached ? look.at : reached, REVEAL_STEPS.length - 1)
  useEffect(toTop, [at])
  if (!reveal || !me) return null
  const step = REVEAL_STEPS[at] ?? 'envelope'
  const following = REVEAL_STEPS[reached + 1]
  return (
    <main className={css.phone} data-phase={isOver ? 'debrief' : 'reveal'}>
      <header className={css.top}>
        <p className={css.phase}>{t('title')}</p>
        <nav aria-label={t('tabs')}>
          <ol>
            {REVEAL_STEPS.map((name, i) => (
              <li key={name}>
                <button type="button" disabled={i > reached} aria-current={i === at ? 'step' : undefined} onClick={() => setLook({ at: i, reached })}>
                  <span aria-hidden>{i + 1}</span>
                  {t(`short.${name}`)}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      {beside}
      <output className="visually-hidden">
        {t('stepOf', { step: at + 1, of: REVEAL_STEPS.length })} {t(`steps.${step}`)}
      </output>
      <Part step={step} view={view} />
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

function Part({ step, view: { reveal, me, room, town } }: { step: RevealStep; view: View }) {
  const file = me?.file
  if (!reveal || !me || !file) return null
  switch (step) {
    case 'envelope':
      return <OwnEnvelope sealed={reveal.sealed} commitment={room.commitment} />
    case 'rules':
      return <OwnRules reveal={reveal} struck={room.regime?.struck ?? []} theories={file.theories} />
    case 'belief':
      return <OwnTheories theories={file.theories} />
    case 'file':
    case 'update':
    case 'mistakes':
    case 'doors':
    case 'behaviour':
      return <OwnLedger file={file} regime={reveal.sealed.regime} nameOf={(seat) => town.citizens[seat]?.name ?? null} />
    case 'life':
    case 'goodhart':
      return <OwnLife own={file.life} lives={reveal.lives} regime={reveal.sealed.regime} />
  }
}
