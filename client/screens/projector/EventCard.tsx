import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import css from './event.module.css'
import EventPicture from './EventPicture.tsx'

type Props = {
  event: string
  /** `brief`: the title alone, where other words need the room; `poster`: large, when the card is drawn. */
  size?: 'card' | 'brief' | 'poster'
}

/** The month's event, as a card with a small picture. */
export function EventCard({ event, size = 'card' }: Props) {
  const text = useContent().events[event]?.text
  return (
    <Card height={3} lean="right" className={`${css.event} ${css[size]}`}>
      {size !== 'brief' && <EventPicture event={event} className={css.picture} />}
      <h2>{say(text?.title, event)}</h2>
      {size !== 'brief' && <p>{say(text?.body, '')}</p>}
    </Card>
  )
}
