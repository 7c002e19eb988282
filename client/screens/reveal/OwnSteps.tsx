import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { REVEAL_STEPS } from '../../../shared/vocabulary/phase.ts'
import { Icon } from '../../pieces/Icon.tsx'
import css from './OwnReveal.module.css'

type Props = { at: number; reached: number; onTurn: (to: number) => void; hand: ReactNode }

/** The ten steps: a strip that scrolls, with the one shown in view, and a step back or on. */
export function OwnSteps({ at, reached, onTurn, hand }: Props) {
  const t = useTranslations()
  const strip = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const here = strip.current?.children[at]
    if (strip.current && here instanceof HTMLElement) strip.current.scrollLeft = here.offsetLeft - (strip.current.clientWidth - here.clientWidth) / 2
  }, [at])
  const turn = (to: number, icon: 'back' | 'on') => {
    const step = REVEAL_STEPS[to]
    const isThere = step !== undefined && to <= reached
    return (
      <button
        type="button"
        className={css.turn}
        disabled={!isThere}
        aria-label={t(`ownReveal.${icon === 'back' ? 'before' : 'after'}`, { step: step ? t(`reveal.steps.${step}`) : '' })}
        onClick={() => onTurn(to)}
      >
        <span data-way={icon}>
          <Icon name="raises" size={20} />
        </span>
      </button>
    )
  }
  return (
    <header className={css.top}>
      <div className={css.head}>
        <p className={css.phase}>
          {t('reveal.title')} <span>{t('ownReveal.place', { step: at + 1, of: REVEAL_STEPS.length })}</span>
        </p>
        {hand}
      </div>
      <nav aria-label={t('reveal.tabs')} className={css.steps}>
        {turn(at - 1, 'back')}
        <ol ref={strip}>
          {REVEAL_STEPS.map((name, i) => (
            <li key={name}>
              <button type="button" disabled={i > reached} aria-current={i === at ? 'step' : undefined} onClick={() => onTurn(i)}>
                <span aria-hidden>{i + 1}</span>
                {t(`reveal.short.${name}`)}
              </button>
            </li>
          ))}
        </ol>
        {turn(at + 1, 'on')}
      </nav>
    </header>
  )
}
