import { useEffect, useRef, type ReactNode } from 'react'
import css from './notice.module.css'

type Props = { title: string; told: string; children?: ReactNode }

/** What stands in place of a screen: a heading that takes the focus, a sentence, and ways on. */
export function Notice({ title, told, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])
  return (
    <main className={css.notice}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{told}</p>
      {children && <div className={css.ways}>{children}</div>}
    </main>
  )
}
