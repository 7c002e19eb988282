import type { ReactNode } from 'react'
import css from './report.module.css'

/** One page of paper, never two: A4 and Letter both hold it. */
export function Sheet({ title, foot, children }: { title: string; foot: string; children: ReactNode }) {
  return (
    <article className={css.sheet} aria-label={title}>
      <h1>{title}</h1>
      <div className={css.inside}>{children}</div>
      <footer>{foot}</footer>
    </article>
  )
}
