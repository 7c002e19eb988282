import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { isOpen } from '../../../net/choices.ts'
import { useMe } from '../useMe.ts'
import { Advice, isAdvised } from './Advice.tsx'
import { AppealLine } from './AppealLine.tsx'
import { BillsSwitch, paysOf, useLacksForBills } from './BillsSwitch.tsx'
import { LinkSwitch } from './LinkSwitch.tsx'
import css from './plan.module.css'

/** What lies below the plan: what an appeal is about, and small switches. */
export default function Switches() {
  return (
    <PhoneWords>
      <AppealLine />
      <Folded />
    </PhoneWords>
  )
}

/** Small switches with safe defaults, folded: bills, advice, and an account that the app would like. */
function Folded() {
  const t = useTranslations('switches')
  const room = useMe()
  const { me, view } = room
  const lacks = useLacksForBills()
  const pays = paysOf(room)
  const shown = {
    bills: isOpen(view.choices, 'bills'),
    advice: isAdvised(room),
    link: isOpen(view.choices, 'link'),
  }
  if (!Object.values(shown).includes(true)) return null
  const summary = [
    shown.bills && (pays && lacks ? t('payLacks') : t(pays ? 'payChosen' : 'putOffChosen', { coins: pays ? me.bill.now : me.bill.later })),
    shown.advice && t('adviceShort'),
    shown.link && t('linkShort'),
  ].filter((part) => part !== false)
  return (
    <details className={css.switches}>
      <summary>
        <b>{t('more')}</b>
        <span>{summary.join(' · ')}</span>
      </summary>
      {shown.bills && <BillsSwitch />}
      {shown.link && <LinkSwitch />}
      {shown.advice && <Advice />}
    </details>
  )
}
