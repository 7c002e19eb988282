import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { TEMPERAMENTS, type Temperament } from '../../../shared/vocabulary/intent.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { groupsOf, type Person } from './needs.ts'
import css from './Roster.module.css'
import { RosterEntry } from './RosterEntry.tsx'
import { usePersonSays } from './usePersonSays.ts'
import { isAwaiting } from './waiting.ts'

/** Up to so many people, the roster has room to show how they fare. */
const A_SMALL_ROOM = 15

type Props = { view: View; now: number; onSeat: (seat: Seat) => void }

/** Everybody, sorted by who needs you: those who do, still thinking, bots, waiting for the others. Each opens what can be done for them. */
export function Roster({ view, now, onSeat }: Props) {
  const t = useTranslations('desk.roster')
  const saysOf = usePersonSays(view, now)
  const { needs, planning, bots, ready } = groupsOf(view, now)
  const count = needs.length + planning.length + bots.length + ready.length
  const entry = {
    roomy: count <= A_SMALL_ROOM && view.desk?.showsLedger !== true && !view.desk?.look && !view.reveal && view.room.phase !== 'arrival',
    marksMembers: view.room.phase === 'app',
    onSeat,
  }
  const waits = isAwaiting(view)
  if (count === 0) return <p className={css.empty}>{t('empty')}</p>
  const line = (person: Person) => <RosterEntry person={person} says={saysOf(person)} {...entry} />
  return (
    <div className={css.roster} data-roomy={entry.roomy || undefined}>
      <Group title={t('needsYou')} people={needs} look="needs">
        {line}
      </Group>
      <Group title={t(waits && view.room.phase !== 'arrival' ? 'planning' : 'here')} people={waits ? planning : [...planning, ...ready]} look="list">
        {line}
      </Group>
      {waits && (
        <Group title={t('ready')} people={ready} look="list">
          {line}
        </Group>
      )}
      <Group title={t('bots')} people={bots} look="list">
        {(person) => <RosterEntry person={person} says={t(`temperaments.${temperamentOf(person)}`)} {...entry} />}
      </Group>
    </div>
  )
}

function temperamentOf({ temperament }: Person): Temperament | 'mixed' {
  return TEMPERAMENTS.find((known) => known === temperament) ?? 'mixed'
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
