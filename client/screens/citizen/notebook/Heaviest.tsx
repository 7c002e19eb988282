import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { valuesOf } from '../../../net/choices.ts'
import form from '../../parts/form.module.css'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { useFeatureName } from '../../../pieces/useFeatureName.ts'
import { useMe } from '../useMe.ts'
import css from './notebook.module.css'

/** The last question of the notebook: which of its lines counts most. */
export function Heaviest() {
  const t = useTranslations('notebook')
  const nameOf = useFeatureName()
  const { me, view, send, onTheWay } = useMe()
  const id = useId()
  const open = valuesOf(view.choices, 'heaviest', 'feature').map(String)
  const picked = onTheWay('heaviest').at(-1)?.feature ?? me.heaviest
  if (open.length === 0) return picked === null ? null : <p className={css.heaviest}>{t('heaviestWas', { feature: nameOf(picked) })}</p>
  return (
    <div className={css.heaviest}>
      <label htmlFor={id}>{t('heaviest')}</label>
      <select id={id} className={form.input} value={picked ?? ''} onChange={(event) => send({ type: 'heaviest', feature: event.target.value })}>
        <option value="" disabled>
          {t('heaviestNone')}
        </option>
        {open.map((feature) => (
          <option key={feature} value={feature}>
            {nameOf(feature)}
          </option>
        ))}
      </select>
      <RefusedLine type="heaviest" />
    </div>
  )
}
