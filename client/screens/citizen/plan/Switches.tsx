import { useTranslations } from 'use-intl'
import { WAYS } from '../../../../shared/vocabulary/content.ts'
import { isOpen, valuesOf } from '../../../net/choices.ts'
import { Radios } from '../../parts/Radios.tsx'
import { useMe } from '../useMe.ts'
import css from './plan.module.css'
import { RefusedLine } from './RefusedLine.tsx'

/** Small switches with safe defaults, folded: the bills, and the way between districts when the plan crosses one. */
export function Switches() {
  const t = useTranslations()
  const { me, view, send, onTheWay } = useMe()
  const pays = onTheWay('bills').at(-1)?.pay ?? me.plan.bills
  const way = onTheWay('way').at(-1)?.by ?? me.plan.way
  const ways = WAYS.filter((by) => valuesOf(view.choices, 'way', 'by').includes(by))
  const bills = isOpen(view.choices, 'bills')
  if (!bills && ways.length === 0) return null
  return (
    <details className={css.switches}>
      <summary>
        <b>{t('month.more')}</b>
        <span>
          {t(pays ? 'month.pay' : 'month.putOff')}
          {ways.length > 0 && ` · ${t(`words.ways.${way}`)}`}
        </span>
      </summary>
      {bills && (
        <Radios
          row
          legend={t('month.bills')}
          value={pays ? 'pay' : 'off'}
          onPick={(value) => send({ type: 'bills', pay: value === 'pay' })}
          options={[
            { value: 'pay', label: t('month.pay'), told: t('month.payTold', { coins: me.bill.now }) },
            { value: 'off', label: t('month.putOff'), told: t('month.putOffTold', { coins: me.bill.later }) },
          ]}
        />
      )}
      {ways.length > 0 && (
        <Radios
          legend={t('month.way')}
          value={way}
          onPick={(by) => send({ type: 'way', by })}
          options={ways.map((by) => ({ value: by, label: t(`words.ways.${by}`), told: t(`words.waysTold.${by}`) }))}
        />
      )}
      <RefusedLine type="bills" />
      <RefusedLine type="way" />
    </details>
  )
}
