import { useTranslations } from 'use-intl'
import { Radios } from '../../parts/Radios.tsx'
import { useMe } from '../useMe.ts'
import { RefusedLine } from './RefusedLine.tsx'

/** Whether this month's bills are paid, as the screen shows it. */
export function paysOf({ me, onTheWay }: Pick<ReturnType<typeof useMe>, 'me' | 'onTheWay'>): boolean {
  return onTheWay('bills').at(-1)?.pay ?? me.plan.bills
}

/** The bills: paid now, or put off. */
export function BillsSwitch() {
  const t = useTranslations('month')
  const room = useMe()
  const { me, send } = room
  return (
    <>
      <Radios
        row
        legend={t('bills')}
        value={paysOf(room) ? 'pay' : 'off'}
        onPick={(value) => send({ type: 'bills', pay: value === 'pay' })}
        options={[
          { value: 'pay', label: t('pay'), told: t('payTold', { coins: me.bill.now }) },
          { value: 'off', label: t('putOff'), told: t('putOffTold', { coins: me.bill.later }) },
        ]}
      />
      <RefusedLine type="bills" />
    </>
  )
}
