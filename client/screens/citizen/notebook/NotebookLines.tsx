import { useState } from 'react'
import { isOpen } from '../../../net/choices.ts'
import { useMe } from '../useMe.ts'
import css from './notebook.module.css'
import { NotebookLine } from './NotebookLine.tsx'

/** A line a feature. How sure one is is asked on the line last touched, so that the list stays short. */
export function NotebookLines() {
  const { me, view } = useMe()
  const [touched, setTouched] = useState<string | null>(null)
  const open = isOpen(view.choices, 'theory')
  return (
    <ul className={css.lines}>
      {tiersLast(me.notebook).map((saved) => (
        <NotebookLine key={saved.feature} saved={saved} open={open} touched={touched === saved.feature} onTouch={() => setTouched(saved.feature)} />
      ))}
    </ul>
  )
}

/** The line about tiers stands last: by then one knows what a tier is. */
function tiersLast<T extends { feature: string }>(lines: readonly T[]): T[] {
  return lines.toSorted((a, b) => Number(a.feature === 'friend.low') - Number(b.feature === 'friend.low'))
}
