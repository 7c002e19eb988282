import type { ReactNode } from 'react'
import type { Phase } from '../../../shared/vocabulary/phase.ts'
import css from './Stage.module.css'

type Props = {
  phase: Phase
  /** What is on the stage now, for those who listen. */
  says: string
  /** Another name: another scene, put down anew. */
  scene: string
  /** The system's glass goes as the scene begins. */
  glass?: boolean
  children: ReactNode
}

/** A stage drawn for 1920 by 1080, as large as the screen allows. */
export function Stage({ phase, says, scene, glass = false, children }: Props) {
  return (
    <main className={css.stage} data-phase={phase}>
      <output className="visually-hidden">{says}</output>
      <div key={scene} className={css.scene}>
        {children}
      </div>
      {glass && <div className={css.glass} aria-hidden />}
    </main>
  )
}
