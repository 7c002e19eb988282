import type { ReactNode } from 'react'

type Props = { label: string; className?: string | undefined; children: ReactNode }

/** A part that scrolls by itself; it takes the focus, so that arrows scroll it too. */
export function Scroll({ label, className, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
