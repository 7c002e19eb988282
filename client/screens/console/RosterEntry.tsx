import { useTranslations } from 'use-intl'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import { Amount } from '../../pieces/Amount.tsx'
import { Mark } from '../../pieces/Mark.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { useNames } from '../reveal/words.ts'
import css from './Roster.module.css'
import type { Person } from './needs.ts'

type Props = { person: Person; says?: string; roomy: boolean; marksMembers: boolean; onSeat: (seat: Seat) => void }

/** One citizen of the roster; where there is room, with what they have and where they are. */
export function RosterEntry({ person, says, roomy, marksMembers, onSeat }: Props) {
  const t = useTranslations('desk.roster')
  const names = useNames()
  const { seat, name, coins, joy, dreamSteps, place } = person
  const where = roomy && place !== null ? names.place(place) : null
  const at = where === null ? null : t('at', { place: where })
  return (
    <button type="button" data-seat={seat} className={css.entry} aria-haspopup="dialog" onClick={() => onSeat(seat)}>
      <Pawn seat={seat} size={roomy ? 50 : 30} named />
      <span>
        <b>
          {name}
          {marksMembers && person.member && (
            <span className={css.member}>
              <Mark size="0.95em" />
              <span className="visually-hidden">, {t('member')}</span>
            </span>
          )}
        </b>
        {(says || at) && <small>{[says, at].filter(Boolean).join(' · ')}</small>}
        {roomy && (
          <span className={css.fares}>
            <Amount kind="coin" count={coins} short />
            <Amount kind="joy" count={joy} short />
            <Amount kind="dream" count={dreamSteps} short />
          </span>
        )}
      </span>
    </button>
  )
}
