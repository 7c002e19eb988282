import { useId, type ReactNode } from 'react'
import { GlassPane } from '../../../pieces/GlassPane.tsx'
import { Mark } from '../../../pieces/Mark.tsx'
import css from './social.module.css'

/** A question of the app, on a pane of its own. */
export function AppCard({ title, told, children }: { title: string; told: string; children: ReactNode }) {
  const id = useId()
  return (
    <GlassPane className={css.card} role="region" aria-labelledby={id}>
      <h2 id={id}>
        <Mark size={26} /> {title}
      </h2>
      <p>{told}</p>
      {children}
    </GlassPane>
  )
}
