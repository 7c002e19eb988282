import { useMemo } from 'react'
import type { RevealView, TownView } from '../../../../shared/vocabulary/view.ts'
import { useContent } from '../../../content.ts'
import { TownBoard } from '../../../pieces/town/TownBoard.tsx'
import { marksOf } from '../marks.ts'
import css from './MarkedTown.module.css'

/** The town once the system is off: no glass, no gates, and on the paper what counted where. */
export function MarkedTown({ town, reveal, says }: { town: TownView; reveal: RevealView; says: string }) {
  const { activities } = useContent()
  const board = useMemo(() => withoutSystem(town), [town])
  const marks = useMemo(() => marksOf(reveal, activities), [reveal, activities])
  return (
    <figure className={css.town}>
      <TownBoard town={board} marks={marks} />
      <figcaption>{says}</figcaption>
    </figure>
  )
}

function withoutSystem(town: TownView): TownView {
  const places = Object.fromEntries(Object.entries(town.places).map(([id, place]) => [id, { ...place, gate: null, crowds: null }]))
  return { ...town, places, glass: 0, lights: null, names: null }
}
