import { useMemo } from 'react'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { Drawing } from '../../pieces/town/Drawing.tsx'
import css from './event.module.css'
import { pictureOf } from './pictures.ts'

type Props = {
  event: string
  /** `brief`: the title alone, where other words need the room; `poster`: large, when the card is drawn. */
  size?: 'card' | 'brief' | 'poster'
}

/** The month's event, as a card with a small picture. */
export function EventCard({ event, size = 'card' }: Props) {
  const text = useContent().events[event]?.text
  const picture = useMemo(() => pictureOf(event), [event])
  return (
    <Card height={3} lean="right" className={`${css.event} ${css[size]}`}>
      {size !== 'brief' && (
        <svg className={`art ${css.picture}`} viewBox="0 0 382 150" preserveAspectRatio="xMidYMid slice" aria-hidden>
          <Drawing art={picture} />
        </svg>
      )}
      <h2>{say(text?.title, event)}</h2>
      {size !== 'brief' && <p>{say(text?.body, '')}</p>}
    </Card>
  )
}
