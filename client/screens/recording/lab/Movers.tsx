import { useTranslations } from 'use-intl'
import type { Lab, LabLife } from '../../../../shared/vocabulary/debrief.ts'
import { gainOf, moversOf } from '../../../charts/movers.ts'
import { signed } from '../../../pieces/figures.ts'
import { useCauseName } from '../../reveal/lab/useCauseName.ts'
import css from './lab.module.css'

/** Lines that a sentence has room for. */
const REASONS = 2

/** The lives that rise and fall the most, and the lines of their files that differ. */
export function Movers({ lab: { lives } }: { lab: Lab }) {
  const t = useTranslations('recording.lab')
  const causeOf = useCauseName()
  const movers = [...moversOf(lives)].toSorted((a, b) => gainOf(b) - gainOf(a))
  const whyOf = ({ why }: LabLife) =>
    why.length === 0
      ? t('why0')
      : why
          .slice(0, REASONS)
          .map(({ cause, points: [before, after] }) =>
            t('why', { cause: causeOf(cause), played: signed(Math.round(before)), other: signed(Math.round(after)) }),
          )
          .join('; ')
  if (movers.length === 0) return null
  return (
    <section>
      <h3>{t('movers')}</h3>
      <ul className={css.movers}>
        {movers.map((life, i) => (
          <li key={i} data-up={gainOf(life) > 0 || undefined}>
            {t(gainOf(life) > 0 ? 'up' : 'down', { name: life.name ?? t('someone'), places: Math.abs(gainOf(life)), why: whyOf(life) })}
          </li>
        ))}
      </ul>
    </section>
  )
}
