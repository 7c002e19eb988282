import { useTranslations } from 'use-intl'
import type { Replay } from '../../../../shared/vocabulary/debrief.ts'
import type { TurningPoint } from '../../../../shared/vocabulary/turning-point.ts'
import { useMomentWords } from '../../parts/useMomentWords.ts'
import css from './replay.module.css'

type Props = { moments: readonly TurningPoint[]; replay: Pick<Replay, 'citizens'>; onJump: (month: number, slot: 0 | 1 | 2) => void }

/** The turning points of the room, each a way to its place in the play; with names, where the replay has whom it was about. */
export function Moments({ moments, replay: { citizens }, onJump }: Props) {
  const t = useTranslations('recording.replay')
  const words = useMomentWords()
  const namesOf = (seats: readonly number[]) => citizens.filter(({ seat }) => seats.includes(seat)).map(({ name }) => name)
  return (
    <section aria-labelledby="moments">
      <h3 id="moments">{t('moments')}</h3>
      {moments.length === 0 && <p className={css.told}>{t('noMoments')}</p>}
      <ul className={css.jumps}>
        {moments.map((moment) => {
          const { title, told } = words(moment)
          return (
            <li key={moment.kind}>
              <button type="button" onClick={() => onJump(moment.month, moment.slot)}>
                <b>{title}</b>
                <small>{[told, namesOf(moment.seats).join(', ')].filter(Boolean).join(' ')}</small>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
