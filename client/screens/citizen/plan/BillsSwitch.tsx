import { useTranslations } from 'use-intl'
import { useContent } from '../../../content.ts'
import { Radios } from '../../parts/Radios.tsx'
import { useMe } from '../useMe.ts'
import { purseAfter } from './offers.ts'
import { RefusedLine } from './RefusedLine.tsx'
import { shownPlan } from './shown.ts'

/** Whether this month's bills are paid, as the screen shows it. */
export function paysOf({ me, onTheWay }: Pick<ReturnType<typeof useMe>, 'me' | 'onTheWay'>): boolean {
  return onTheWay('bills').at(-1)?.pay ?? me.plan.bills
}

/** Whether, after all that is planned, too little is left for the bills, so that they will be put off. */
export function useLacksForBills(): boolean {
  const { dilemmas } = useContent()
  const { me, room, onTheWay } = useMe()
  const answer = onTheWay('dilemma').at(-1)?.option ?? me.dilemma?.answer
  const given = me.dilemma && answer ? (dilemmas[me.dilemma.id]?.[answer].coins ?? 0) : 0
  const due = me.debts.filter(({ month }) => month === room.month).reduce((sum, { coins }) => sum + coins, 0)
  return purseAfter(me, shownPlan(me, onTheWay('plan'))) + given - due < me.bill.now
}

/** The bills: paid now, or put off. */
export function BillsSwitch() {
  const t = useTranslations('switches')
  const room = useMe()
  const lacks = useLacksForBills()
  const { me, send } = room
  const price = t('payTold', { coins: me.bill.now })
  return (
    <>
      <Radios
        row
        legend={t('bills')}
        value={paysOf(room) ? 'pay' : 'off'}
        onPick={(value) => send({ type: 'bills', pay: value === 'pay' })}
        options={[
          { value: 'pay', label: t('pay'), told: lacks ? `${price}. ${t('payLacks')}` : price },
          { value: 'off', label: t('putOff'), told: t('putOffTold', { coins: me.bill.later }) },
        ]}
      />
      <RefusedLine type="bills" />
    </>
  )
}
