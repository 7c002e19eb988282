import { useTranslations } from 'use-intl'
import { REPLAY_FILTERS, type Replay, type ReplayFilter, type ReplayMark } from '../../../../shared/vocabulary/debrief.ts'
import { useContent } from '../../../content.ts'
import { useNames } from '../../reveal/words.ts'
import css from './replay.module.css'

type Props = {
  replay: Replay
  filter: ReplayFilter | ''
  onFilter: (filter: ReplayFilter | '') => void
  /** The month that is on the board. */
  now: number
  onJump: (month: number, slot: 0 | 1 | 2) => void
}

/** What one may look for in the play, and all the places where it was. */
export function Finder({ replay, filter, onFilter, now, onJump }: Props) {
  const t = useTranslations('recording.replay')
  const wordsOf = useMarkWords(replay)
  const marks = filter === '' ? [] : replay.marks.filter(({ kinds }) => kinds.includes(filter))
  return (
    <section className={css.finder} aria-labelledby="find">
      <label>
        <h3 id="find">{t('find')}</h3>
        <select value={filter} onChange={(event) => onFilter(REPLAY_FILTERS.find((each) => each === event.target.value) ?? '')}>
          <option value="">{t('nothing')}</option>
          {REPLAY_FILTERS.map((each) => (
            <option key={each} value={each}>
              {t(`filters.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {filter !== '' && <output className={css.told}>{t('count', { count: marks.length })}</output>}
      <ol className={css.jumps}>
        {marks.map((mark, i) => (
          <li key={i}>
            <button type="button" aria-current={mark.month === now || undefined} onClick={() => onJump(mark.month, mark.slot)}>
              <b>{t('mark', { month: mark.month, half: mark.slot === 0 ? '' : `, ${t(`half.${mark.slot}`)}` })}</b>
              <small>{wordsOf(mark)}</small>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A mark in words: who, what, where, as far as it is told. */
function useMarkWords({ citizens }: Pick<Replay, 'citizens'>): (mark: ReplayMark) => string {
  const t = useTranslations('recording.replay')
  const { activities, features } = useContent()
  const names = useNames()
  return ({ seat, what, place }) => {
    const who = citizens.find((citizen) => citizen.seat === seat)?.name ?? t('someone')
    const did = what === null ? null : (activities[what]?.text.name.en ?? features[what]?.en ?? null)
    const at = place === null ? null : names.place(place)
    if (did !== null && at !== null) return t('at', { who, what: did, place: at })
    if (at !== null) return t('atPlace', { who, place: at })
    return did === null ? (seat === null ? '' : who) : t('did', { who, what: did })
  }
}
