import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import css from './Roster.module.css'
import { groupsOf, type Person } from './rosterGroups.ts'

type Props = { view: View; onSeat: (seat: Seat) => void }

/** Everybody, sorted by who needs you: without a connection, still planning, bots, ready. Each opens what can be done for them. */
export function Roster({ view, onSeat }: Props) {
  const t = useTranslations('desk.roster')
  const { away, planning, bots, ready } = groupsOf(view)
  const isEmpty = away.length + planning.length + bots.length + ready.length === 0
  const waits = view.room.step === 'plan' || view.room.phase === 'theories'
  if (isEmpty) return <p className={css.empty}>{t('empty')}</p>
  return (
    <div className={css.roster}>
      <Group title={t('needsYou')} people={away} look="needs">
        {(person) => <Entry person={person} says={t(view.room.phase === 'arrival' ? 'awayArrival' : 'away')} onSeat={onSeat} />}
      </Group>
      <Group title={t(waits ? 'planning' : 'here')} people={waits ? planning : [...planning, ...ready]} look="list">
        {(person) => <Entry person={person} onSeat={onSeat} />}
      </Group>
      <Group title={t('bots')} people={bots} look="list">
        {(person) => <Entry person={person} says={t(`temperaments.${temperamentOf(person)}`)} onSeat={onSeat} />}
      </Group>
      {waits && (
        <Group title={t('ready')} people={ready} look="list">
          {(person) => <Entry person={person} onSeat={onSeat} />}
        </Group>
      )}
    </div>
  )
}

function temperamentOf({ temperament }: Person): 'conformist' | 'rebel' | 'mixed' {
  return temperament === 'conformist' || temperament === 'rebel' ? temperament : 'mixed'
}

type GroupProps = { title: string; people: readonly Person[]; look: 'needs' | 'list'; children: (person: Person) => ReactNode }

function Group({ title, people, look, children }: GroupProps) {
  if (people.length === 0) return null
  return (
    <section>
      <h3 data-look={look}>
        {title} <em>{people.length}</em>
      </h3>
      <ul className={css[look]}>
        {people.map((person) => (
          <li key={person.seat}>{children(person)}</li>
        ))}
      </ul>
    </section>
  )
}

type EntryProps = { person: Person; says?: string; onSeat: (seat: Seat) => void }

function Entry({ person: { seat, name }, says, onSeat }: EntryProps) {
  return (
    <button type="button" data-seat={seat} className={css.entry} aria-haspopup="dialog" onClick={() => onSeat(seat)}>
      <Pawn seat={seat} size={30} named />
      <span>
        <b>{name}</b>
        {says && <small>{says}</small>}
      </span>
    </button>
  )
}
