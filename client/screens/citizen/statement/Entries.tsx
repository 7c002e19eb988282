import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import type { NoticeLine } from '../../../../shared/vocabulary/state.ts'
import { say, useContent } from '../../../content.ts'
import { useEntryName } from '../../../pieces/useEntryName.ts'
import { useStanding } from '../../../pieces/useStanding.ts'
import { useMe } from '../useMe.ts'
import css from './statement.module.css'

/** At glass: each entry of the month, what was noted by whom, its points and the balance after it. */
export function Entries({ lines }: { lines: readonly NoticeLine[] }) {
  const t = useTranslations('statement')
  if (lines.length === 0) return <p className={css.fine}>{t('noLines')}</p>
  return (
    <section className={css.part}>
      <h2>{t('lines')}</h2>
      <ul className={css.lines}>
        {lines.map((line) => (
          <Entry key={line.seq} line={line} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ line }: { line: NoticeLine }) {
  const t = useTranslations('statement')
  const { sensors } = useContent()
  const { room } = useMe()
  const { unit, scale } = must(room.regime, 'a system')
  const { change, figure } = useStanding({ unit, max: scale.max })
  const nameOf = useEntryName({ unit })
  return (
    <li>
      <span>{nameOf(line)}</span>
      <b>{change(line.delta)}</b>
      {line.sensor && <small>{t('seenBy', { sensor: say(sensors[line.sensor], line.sensor) })}</small>}
      <small>{t('balance', { balance: figure(line.balance) })}</small>
    </li>
  )
}
