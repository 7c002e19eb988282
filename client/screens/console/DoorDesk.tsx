import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows, isOpen } from '../../net/choices.ts'
import css from './DoorDesk.module.css'

/** From so many newcomers on, it may be a prank. */
const A_FLOOD = 3

type Props = { view: View; send: (deed: Deed) => void }

/** Who waits for a yes: people at the door, and names that were typed. One tap each. */
export function DoorDesk({ view, send }: Props) {
  const t = useTranslations('desk')
  const { choices, desk, town } = view
  const newcomers = desk?.roster.filter(({ isNew }) => isNew).length ?? 0
  const floods = newcomers >= A_FLOOD && isOpen(choices, 'clear')
  const callers = desk?.door.filter(({ seat }) => allows(choices, 'seat.admit', { seat })) ?? []
  const names = desk?.roster.filter(({ seat, wanted }) => wanted && allows(choices, 'seat.name', { seat })) ?? []
  if (!floods && callers.length === 0 && names.length === 0) return null
  const admit = (seat: number) => send({ type: 'seat.admit', seat })
  return (
    <div className={css.door}>
      {floods && (
        <p className={css.flood}>
          <button type="button" onClick={() => send({ type: 'clear', seconds: 20 })}>
            {t('clear', { count: newcomers })}
          </button>{' '}
          {t('clearSay')}
        </p>
      )}
      {callers.length > 0 && (
        <section>
          <h3>
            {t('door.title')} <em>{callers.length}</em>
            {callers.length > 1 && (
              <button type="button" onClick={() => callers.forEach(({ seat }) => admit(seat))}>
                {t('door.admitAll', { count: callers.length })}
              </button>
            )}
          </h3>
          <ul>
            {callers.map(({ seat, name }) => (
              <li key={seat}>
                <b>{name}</b>
                <button type="button" aria-label={t('door.admitName', { name })} onClick={() => admit(seat)}>
                  {t('door.admit')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {names.length > 0 && (
        <section>
          <h3>
            {t('names.title')} <em>{names.length}</em>
          </h3>
          <ul>
            {names.map(({ seat, wanted }) => (
              <li key={seat} data-asks data-flagged={wanted?.flagged || undefined}>
                <span>
                  {t('names.asks', { now: town.citizens[seat]?.name ?? '', name: wanted?.name ?? '' })}
                  {wanted?.flagged && <small>{t('names.flagged')}</small>}
                </span>
                <button type="button" onClick={() => send({ type: 'seat.name', seat, approve: true })}>
                  {t('names.yes')}
                </button>
                <button type="button" onClick={() => send({ type: 'seat.name', seat, approve: false })}>
                  {t('names.no')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
