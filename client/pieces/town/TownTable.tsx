import { useTranslations } from 'use-intl'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { seenTier } from '../seenTier.ts'
import css from './board.module.css'
import { siteOf } from './plan.ts'
import type { Gathering } from './whereabouts.ts'

/** The board in words: who is where, who waits, which gate is shut. Found by keyboard and screen reader, open on demand. */
export function TownTable({ town, gatherings }: { town: TownView; gatherings: readonly Gathering[] }) {
  const t = useTranslations('pieces')
  const board = useTranslations('board')
  const nameOf = (seat: Seat) => {
    const citizen = town.citizens[seat]
    const tier = seenTier(town, seat)
    const told = [citizen?.bot && board('bot'), citizen?.covered && !citizen.bot && board('covered'), tier && t('tier', { letter: tier })]
    const words = told.filter(Boolean).join(', ')
    return `${citizen?.name ?? t('seat', { seat })}${words && ` (${words})`}`
  }
  const names = (seats: readonly Seat[]) => seats.map(nameOf).join(', ') || board('nobody')
  return (
    <details className={css.words}>
      <summary>{board('asTable')}</summary>
      <table>
        <thead>
          <tr>
            {(['place', 'here', 'waiting', 'gate'] as const).map((head) => (
              <th key={head} scope="col">
                {board(`heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gatherings.map(({ place, here, waiting, room, full }) => {
            const gate = town.places[place]?.gate ?? null
            return (
              <tr key={place}>
                <th scope="row">
                  {t(`places.${siteOf(place).id}`)} {full ? board('isFull') : room === null ? '' : board('roomFor', { room })}
                </th>
                <td>{names(here)}</td>
                <td>{names(waiting)}</td>
                <td>{gate === null ? board('noGate') : board(gate.open ? 'gateOpen' : 'gateShut', { tier: gate.tier ?? '' })}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
