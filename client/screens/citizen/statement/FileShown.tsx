import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import { CAUSE_KINDS } from '../../../../shared/vocabulary/ledger.ts'
import type { ShownFile } from '../../../../shared/vocabulary/state.ts'
import { say, useContent } from '../../../content.ts'
import { Icon } from '../../../pieces/Icon.tsx'
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
  const causes = useTranslations('words.causes')
  const { features, sensors } = useContent()
  const { room } = useMe()
  const { unit, scale } = must(room.regime, 'a system')
  const { change } = useStanding({ unit, max: scale.max })
  const counts = entries.some(({ delta }) => delta !== undefined)
  const causeOf = (kind: string) => {
    const known = CAUSE_KINDS.find((each) => each === kind)
    return known ? causes(known) : kind
  }
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
        {entries.map(({ month, feature, kind, sensor, delta }, i) => (
          <tr key={i}>
            <td>{month}</td>
            <th scope="row">
              {feature ? say(features[feature], feature) : causeOf(kind)}
              {sensor && <small>{say(sensors[sensor], sensor)}</small>}
            </th>
            {counts && <td>{delta === undefined ? '' : change(delta)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
