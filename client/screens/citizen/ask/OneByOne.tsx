import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../pieces/Button.tsx'
import css from './ask.module.css'
import { nextOpen } from './row.ts'

type Props = {
  /** One entry a question: whether it has an answer. */
  answered: readonly boolean[]
  /** What is asked at a place; `done` turns to the next open question. */
  question: (at: number, done: () => void) => { title: ReactNode; body: ReactNode }
  /** What stands at the end of the row; `change` turns back to a question. */
  end: (change: (at: number) => void) => { title: ReactNode; body: ReactNode }
}

/** Questions one after the other, so that a thumb has one thing to decide: back and on at any time, and all of them at the end. */
export function OneByOne({ answered, question, end }: Props) {
  const t = useTranslations('ask')
  const [at, turnTo] = useState(() => nextOpen(answered, -1))
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(at)
  useEffect(() => {
    if (shown.current !== at) heading.current?.focus()
    shown.current = at
  }, [at])
  const isEnd = at >= answered.length
  const { title, body } = isEnd ? end(turnTo) : question(at, () => turnTo(nextOpen(answered, at)))
  return (
    <section className={css.row}>
      <div className={css.where}>
        <p>{isEnd ? t('all', { of: answered.length, done: answered.filter(Boolean).length }) : t('place', { place: at + 1, of: answered.length })}</p>
        <div className={css.bar} aria-hidden>
          {answered.map((is, i) => (
            <i key={i} data-done={is || undefined} data-here={i === at || undefined} />
          ))}
        </div>
      </div>
      <h2 ref={heading} tabIndex={-1} className={css.title}>
        {title}
      </h2>
      {body}
      <div className={css.ways}>
        {at > 0 && (
          <Button look="plain" onClick={() => turnTo(at - 1)}>
            {t('back')}
          </Button>
        )}
        {!isEnd && (
          <Button look="plain" onClick={() => turnTo(at + 1)}>
            {t(answered[at] ? 'on' : 'skip')}
          </Button>
        )}
      </div>
    </section>
  )
}
