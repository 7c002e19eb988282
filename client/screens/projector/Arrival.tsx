import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import type { PublicView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { QrCode } from '../../pieces/QrCode.tsx'
import css from './arrival.module.css'
import { headsOf, statusOf } from './heads.ts'

/** From so many names on, they are written smaller, and smaller again. */
const SOME = 12
const MANY = 24

/** Before the first month: how to come in, large, and who sits already. */
export function Arrival({ view, joinUrl }: { view: PublicView; joinUrl: string }) {
  const t = useTranslations()
  const { room, town } = view
  const citizens = Object.entries(town.citizens)
  const heads = headsOf(town)
  const address = bare(joinUrl)
  return (
    <div className={css.arrival}>
      <Card height={3} lean="left" className={css.join}>
        {room.locked ? (
          <h2>{t('projector.join.locked')}</h2>
        ) : (
          <>
            <h2>{t('projector.join.scan')}</h2>
            <p className={css.address} style={{ '--signs': address.length } as CSSProperties}>
              {address}
            </p>
            <div>
              <p className={css.code} aria-label={[...room.code].join(' ')}>
                {room.code.slice(0, 3)} {room.code.slice(3)}
              </p>
              <p className={css.spoken}>{[...room.code].map((sign) => t(`desk.spoken.${sign as 'B'}`)).join(', ')}</p>
            </div>
            <QrCode text={joinUrl} size="var(--qr)" />
          </>
        )}
      </Card>
      <Card height={2} lean="right" className={css.here}>
        <h2>
          {t('projector.here', { count: heads.people })}{' '}
          {town.ready.of > 0 && <span className={css.moved}>{t.rich('projector.movedOf', { ...town.ready, b: (words) => <b>{words}</b> })}</span>}{' '}
          <span>
            {heads.bots > 0 && `${t('projector.bots', { count: heads.bots })} · `}
            {t('projector.join.chairs', { taken: citizens.length, of: town.chairs })}
          </span>
        </h2>
        <ul data-many={citizens.length > MANY ? 'all' : citizens.length > SOME ? 'some' : undefined}>
          {citizens.map(([seat, citizen]) => (
            <li key={seat} data-status={statusOf(citizen)}>
              <Pawn seat={Number(seat)} size="var(--pawn)" named />
              <span>
                {citizen.name} {citizen.people > 1 && <b>{t('projector.people', { people: citizen.people })}</b>}
                <small>{t(`projector.statuses.${statusOf(citizen)}`)}</small>
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}

/** The address as one types it: without scheme, and without the code, which is typed on the page. */
const bare = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/(j\/|\?).*$/, '')
