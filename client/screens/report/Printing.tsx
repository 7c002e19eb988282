import { useTranslations } from 'use-intl'
import type { OwnFile } from '../../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import { Button } from '../../pieces/Button.tsx'
import css from './report.module.css'

/** Which pages: of everybody, of the teacher, of all citizens, or of one. */
export type Which = 'all' | 'teacher' | 'citizens' | Seat

const SETS = ['all', 'teacher', 'citizens'] as const
type Props = { which: Which; onWhich: (which: Which) => void; citizens: readonly Pick<OwnFile, 'seat' | 'name'>[] }

/** What stands above the pages on the screen, and not on paper. */
export function Printing({ which, onWhich, citizens }: Props) {
  const t = useTranslations('report')
  return (
    <nav className={css.printing} aria-label={t('title')}>
      <label>
        {t('which')}
        <select value={which} onChange={({ target }) => onWhich(SETS.find((set) => set === target.value) ?? Number(target.value))}>
          {SETS.map((set) => (
            <option key={set} value={set}>
              {t(set)}
            </option>
          ))}
          {citizens.map(({ seat, name }) => (
            <option key={seat} value={seat}>
              {t('one', { name })}
            </option>
          ))}
        </select>
      </label>
      <Button onClick={() => print()}>{t('print')}</Button>
      <p>{t('paper')}</p>
    </nav>
  )
}
