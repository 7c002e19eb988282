import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import type { ShownFile } from '../../../../shared/vocabulary/state.ts'
import { say, useContent } from '../../../content.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import { useEntryName } from '../../../pieces/useEntryName.ts'
import { useStanding } from '../../../pieces/useStanding.ts'
import { useMe } from '../useMe.ts'
import css from './statement.module.css'

/** What the system shows of one's file on asking: nothing, the standing, or each entry. */
export function FileShown({ file }: { file: ShownFile }) {
  const t = useTranslations('statement.file')
  const { room } = useMe()
  const { unit, scale } = must(room.regime, 'a system')
  const { said } = useStanding({ unit, max: scale.max })
  const { access, value, entries = [] } = file
  return (
    <section className={`${css.part} ${css.letter}`}>
      <h2>
        <Icon name="notebook" /> {t('title')}
      </h2>
      {access === 'nothing' && <p>{t('nothing')}</p>}
      {access === 'standing' && <p>{t('standing', { standing: said(value ?? null) })}</p>}
      {access === 'entries' && (
        <>
          <p>{t('entries', { count: entries.length })}</p>
          {entries.length > 0 && <Entries entries={entries} />}
        </>
      )}
    </section>
  )
}

function Entries({ entries }: { entries: NonNullable<ShownFile['entries']> }) {
  const t = useTranslations('statement.file')
  const { sensors } = useContent()
  const { room } = useMe()
  const { unit, scale } = must(room.regime, 'a system')
  const { change } = useStanding({ unit, max: scale.max })
  const nameOf = useEntryName({ unit })
  const counts = entries.some(({ delta }) => delta !== undefined)
  return (
    <table className={css.file} aria-label={t('table')}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col">{t('what')}</th>
          {counts && <th scope="col">{t('counted')}</th>}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, i) => (
          <tr key={i}>
            <td>{entry.month}</td>
            <th scope="row">
              {nameOf(entry)}
              {entry.sensor && <small>{say(sensors[entry.sensor], entry.sensor)}</small>}
            </th>
            {counts && <td>{entry.delta === undefined ? '' : change(entry.delta)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
