import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../pieces/Button.tsx'
import css from './practice.module.css'

const STEPS = [1, 2, 3, 4] as const

type Props = { step: (typeof STEPS)[number]; title: string; told: string; onEnd: () => void; action?: ReactNode; children?: ReactNode }

/** One step of the practice: how far one is, one thing to do, and a way out of it. */
export function PracticeStep({ step, title, told, onEnd, action, children }: Props) {
  const t = useTranslations('practice')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [step])
  return (
    <section className={css.practice} aria-label={t('title')}>
      <p className={css.progress}>
        {t('progress', { step })}
        <span aria-hidden>
          {STEPS.map((each) => (
            <i key={each} data-on={each <= step || undefined} />
          ))}
        </span>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{told}</p>
      {children}
      <div className={css.foot}>
        {action}
        <Button look="plain" onClick={onEnd}>
          {t('skip')}
        </Button>
      </div>
    </section>
  )
}
