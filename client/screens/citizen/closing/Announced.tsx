import { useEffect, useRef, type ReactNode } from 'react'
import { toTop } from '../../parts/toTop.ts'
import css from './closing.module.css'

/** A heading that takes the focus when it comes, at the top of the screen, so that a new part is read out. */
export function Announced({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    toTop()
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={css.part}>
      {children}
    </h1>
  )
}
