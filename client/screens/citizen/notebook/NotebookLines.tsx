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
      {me.notebook.map((saved) => (
        <NotebookLine key={saved.feature} saved={saved} open={open} touched={touched === saved.feature} onTouch={() => setTouched(saved.feature)} />
      ))}
    </ul>
  )
}
