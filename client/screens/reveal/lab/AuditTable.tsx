import { useTranslations } from 'use-intl'
import type { Audit, Lab } from '../../../../shared/vocabulary/debrief.ts'
import { percent } from '../../../pieces/figures.ts'
import { useTraitName } from './useTraitName.ts'
import css from './lab.module.css'

type Props = { audit: Lab['audit']; titles: readonly [string, string] }

/** Whether two systems treat like lives alike, and the two repairs that can't both hold. */
export function AuditTable({ audit, titles }: Props) {
  const t = useTranslations('scenes.lab.audit')
  const traitOf = useTraitName()
  const share = (value: number | undefined) => (value === undefined ? t('none') : percent(value))
  const points = (value: number | undefined) => (value === undefined ? t('none') : t('points', { points: String(Math.round(Math.abs(value))) }))
  const lines: { name: string; cell: (each: Audit) => string }[] = [
    { name: t('gates'), cell: ({ gates }) => share(gates?.gap) },
    { name: t('alarms'), cell: ({ alarms }) => share(alarms?.gap) },
    { name: t('twins'), cell: ({ twins }) => points(twins?.points) },
    { name: t('proxies'), cell: ({ proxies: [first] }) => (first ? `${traitOf(first.trait)}, ${points(first.points)}` : t('none')) },
  ]
  const { repairs } = audit[0]
  return (
    <section>
      <h2 id="audit-title">{t('title')}</h2>
      <table className={css.audit} aria-labelledby="audit-title">
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            {titles.map((title, i) => (
              <th key={i} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, cell }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {audit.map((each, i) => (
                <td key={i}>{cell(each)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {repairs && <p>{t('repairs', { alarms: percent(repairs.shares.alarms), gates: percent(repairs.alarms.gates) })}</p>}
    </section>
  )
}
