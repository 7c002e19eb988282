import { useTranslations } from 'use-intl'
import type { Choice } from '../../../shared/vocabulary/intent.ts'
import type { Town } from '../../../shared/vocabulary/state.ts'
import { valuesOf } from '../../net/choices.ts'
import { useRegimeTitles } from '../parts/useRegimeTitles.ts'
import { useReformName } from '../reveal/useReformName.ts'
import css from './BranchDialog.module.css'

type Order = NonNullable<Town['lab']>
type Props = { choices: readonly Choice[]; order: Order; onChange: (order: Order) => void }

/** A system and a reform, from those that the room offers. */
export function LabChoice({ choices, order, onChange }: Props) {
  const t = useTranslations('desk.lab')
  const titleOf = useRegimeTitles()
  const reformOf = useReformName()
  const words = {
    regime: (id: string) => (id === '' ? t('asPlayed') : titleOf(id)),
    reform: (id: string) => (id === '' ? t('noReform') : id === 'passed' ? t('passed') : reformOf(id)),
  }
  return (['regime', 'reform'] as const).map((field) => (
    <label key={field} className={css.field}>
      {t(field)}
      <select
        {...(field === 'regime' && { 'data-first': true })}
        value={order[field]}
        onChange={(event) => onChange({ ...order, [field]: event.target.value })}
      >
        {valuesOf(choices, 'lab', field).map((id) => (
          <option key={String(id)} value={String(id)}>
            {words[field](String(id))}
          </option>
        ))}
      </select>
    </label>
  ))
}
