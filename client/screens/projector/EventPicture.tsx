import { useMemo } from 'react'
import { Drawing } from '../../pieces/town/Drawing.tsx'
import { pictureOf } from './pictures.ts'

/** The small paper picture of an event; the words beside it say the same. */
export default function EventPicture({ event, className = '' }: { event: string; className?: string | undefined }) {
  const picture = useMemo(() => pictureOf(event), [event])
  return (
    <svg className={`art ${className}`} viewBox="0 0 382 150" preserveAspectRatio="xMidYMid slice" aria-hidden>
      <Drawing art={picture} />
    </svg>
  )
}
