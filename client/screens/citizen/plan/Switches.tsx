import { useTranslations } from 'use-intl'
import { isOpen } from '../../../net/choices.ts'
import { useMe } from '../useMe.ts'
import { Advice, isAdvised } from './Advice.tsx'
import { BillsSwitch, paysOf } from './BillsSwitch.tsx'
import { LinkSwitch } from './LinkSwitch.tsx'
import css from './plan.module.css'
import { WaySwitch, wayOf } from './WaySwitch.tsx'

/** Small switches with safe defaults, folded: bills, the way, advice, and an account that the app would like. */
export function Switches() {
  const t = useTranslations()
  const room = useMe()
  const { view } = room
  const way = wayOf(room)
  const shown = {
    bills: isOpen(view.choices, 'bills'),
    way: way !== null,
    advice: isAdvised(room),
    link: isOpen(view.choices, 'link'),
  }
  if (!Object.values(shown).includes(true)) return null
  const summary = [
    shown.bills && t(paysOf(room) ? 'month.pay' : 'month.putOff'),
    way && t(`words.ways.${way}`),
    shown.advice && t('month.adviceShort'),
    shown.link && t('month.linkShort'),
  ].filter((part) => part !== false && part !== null)
  return (
    <details className={css.switches}>
      <summary>
        <b>{t('month.more')}</b>
        <span>{summary.join(' · ')}</span>
      </summary>
      {shown.bills && <BillsSwitch />}
      {shown.way && <WaySwitch />}
      {shown.link && <LinkSwitch />}
      {shown.advice && <Advice />}
    </details>
  )
}
