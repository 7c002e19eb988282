import { useTranslations } from 'use-intl'
import type { Audit, GroupShare, Lab } from '../../../../shared/vocabulary/debrief.ts'
import { percent, signed } from '../../../pieces/figures.ts'
import { useTraitName } from './useTraitName.ts'
import css from './lab.module.css'

type Props = { audit: Lab['audit']; titles: readonly [string, string] }

/** Whether two systems treat like lives alike, and the two repairs that can't both hold. */
export function AuditTable({ audit, titles }: Props) {
  const t = useTranslations('scenes.lab.audit')
  const traitOf = useTraitName()
  const share = (value: number | undefined) => (value === undefined ? t('none') : percent(value))
  const points = (value: number | undefined) => (value === undefined ? t('none') : t('points', { points: String(Math.round(value)) }))
  const lines: { name: string; cell: (each: Audit) => string }[] = [
    { name: t('gates'), cell: ({ gates }) => (gates ? t('ofDoors', { share: percent(gates.gap) }) : t('none')) },
    { name: t('alarms'), cell: ({ alarms }) => share(alarms?.gap) },
    { name: t('twins'), cell: ({ twins }) => points(twins?.points) },
    {
      name: t('proxies'),
      cell: ({ proxies: [first] }) => (first ? `${traitOf(first.trait)}, ${t('points', { points: signed(Math.round(first.points)) })}` : t('none')),
    },
  ]
  const { repairs } = audit[0]
  const fair = fairnessOf(audit)
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
      {(fair || repairs) && (
        <p>
          {fair && t(fair.more === fair.wider ? 'fair.one' : 'fair.two', { more: titles[fair.more], wider: titles[fair.wider] })}{' '}
          {repairs && t('repairs', { alarms: percent(repairs.shares.alarms), gates: percent(repairs.alarms.gates) })}
        </p>
      )}
    </section>
  )
}

/** Which of two systems opens more doors, and which has the wider gap in them; null where they don't differ, or nobody knows. */
function fairnessOf([{ gates: played }, { gates: other }]: Lab['audit']): { more: 0 | 1; wider: 0 | 1 } | null {
  if (!played || !other) return null
  const [open, opens] = [shareOf(played.groups), shareOf(other.groups)]
  if (open === opens || played.gap === other.gap) return null
  return { more: opens > open ? 1 : 0, wider: other.gap > played.gap ? 1 : 0 }
}

/** The share of open doors of all people. */
function shareOf(groups: readonly GroupShare[]): number {
  const people = groups.reduce((sum, group) => sum + group.people, 0)
  return groups.reduce((sum, { people: some, share }) => sum + some * share, 0) / Math.max(1, people)
}
