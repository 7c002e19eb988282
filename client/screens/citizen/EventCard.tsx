import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { say, useContent } from '../../content.ts'
import { useRoom } from '../../net/useRoom.tsx'
import { Card } from '../../pieces/Card.tsx'
import css from './phone.module.css'

const EventPicture = lazy(() => import('../projector/EventPicture.tsx'))

/** The month's public card; `folded`, its title alone until it is tapped. */
export function EventCard({ folded = false }: { folded?: boolean }) {
  const t = useTranslations('month')
  const { events } = useContent()
  const { town } = useRoom().view
  const card = town.event === null ? undefined : events[town.event]
  if (!card) return null
  const title = say(card.text.title, card.id)
  const body = say(card.text.body, '')
  if (folded) {
    return (
      <details className={css.eventLine}>
        <summary>
          <span className={css.quiet}>{t('event')}</span> <b>{title}</b>
        </summary>
        <p>{body}</p>
      </details>
    )
  }
  return (
    <Card height={3} lean="left" className={css.event}>
      <Suspense fallback={<div className={css.eventPicture} />}>
        <EventPicture event={card.id} className={css.eventPicture} />
      </Suspense>
      <p className={css.quiet}>{t('event')}</p>
      <h2>{title}</h2>
      <p>{body}</p>
    </Card>
  )
}
