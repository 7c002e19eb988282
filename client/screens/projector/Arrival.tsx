import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { QrCode } from '../../pieces/QrCode.tsx'
import css from './arrival.module.css'

/** From so many names on, they are written smaller, and smaller again. */
const SOME = 12
const MANY = 24

/** Before the first month: how to come in, large, and who sits already. */
export function Arrival({ view, joinUrl }: { view: View; joinUrl: string }) {
  const t = useTranslations('projector')
  const { room, town } = view
  const citizens = Object.entries(town.citizens)
  return (
    <div className={css.arrival}>
      <Card height={3} lean="left" className={css.join}>
        {room.locked ? (
          <h2>{t('join.locked')}</h2>
        ) : (
          <>
            <QrCode text={joinUrl} size="calc(372 * var(--u))" />
            <div>
              <h2>{t('join.title')}</h2>
              <p>{t.rich('join.scan', { address: bare(joinUrl), b: (words) => <b>{words}</b> })}</p>
              <p className={css.code} aria-label={[...room.code].join(' ')}>
                {room.code.slice(0, 3)} {room.code.slice(3)}
              </p>
            </div>
          </>
        )}
      </Card>
      <Card height={2} lean="right" className={css.here}>
        <h2>
          {t('here', { count: citizens.length })}{' '}
          {town.ready.of > 0 && <span className={css.moved}>{t.rich('movedOf', { ...town.ready, b: (words) => <b>{words}</b> })}</span>}{' '}
          <span>{t('join.chairs', { count: town.chairs })}</span>
        </h2>
        <ul data-many={citizens.length > MANY ? 'all' : citizens.length > SOME ? 'some' : undefined}>
          {citizens.map(([seat, { name }]) => (
            <li key={seat}>
              <Pawn seat={Number(seat)} size="var(--pawn)" named /> <span>{name}</span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}

/** The address as one types it: without scheme, and without the code, which is typed on the page. */
const bare = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/(j\/|\?).*$/, '')
