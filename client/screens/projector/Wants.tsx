import { useTranslations } from 'use-intl'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { SITES } from '../../pieces/town/plan.ts'
import css from './wants.module.css'

/** The crowding moment: how many want each place, counted from zero, no names, before anybody walks. */
export function Wants({ town }: { town: TownView }) {
  const t = useTranslations()
  const rows = SITES.flatMap(({ id }) => {
    const place = town.places[id]
    const wants = place?.crowds?.[0].wants ?? 0
    return wants > 0 ? [{ id, wants, room: place?.room ?? null }] : []
  })
  const most = Math.max(1, ...rows.map(({ wants, room }) => Math.max(wants, room ?? 0)))
  return (
    <Card height={3} className={css.wants}>
      <h2>{t('projector.wants.title')}</h2>
      <ul>
        {rows.map(({ id, wants, room }) => {
          const place = t(`pieces.places.${id}`)
          const over = room !== null && wants > room
          return (
            <li key={id} data-over={over || undefined}>
              <span aria-hidden className={css.place}>
                {place}
              </span>
              <span aria-hidden className={css.track}>
                <span className={css.bar} style={{ width: `${(100 * wants) / most}%` }} />
                {room !== null && <span className={css.room} style={{ insetInlineStart: `${(100 * room) / most}%` }} />}
              </span>
              <span aria-hidden className={css.count}>
                {wants} {over && <em>{t('projector.wants.over')}</em>}
              </span>
              <span className="visually-hidden">
                {room === null ? t('projector.wants.row', { place, count: wants }) : t('projector.wants.rowOf', { place, count: wants, room })}
              </span>
            </li>
          )
        })}
      </ul>
      <p className={css.key}>
        <span className={css.room} /> {t('projector.wants.key')}
      </p>
    </Card>
  )
}
