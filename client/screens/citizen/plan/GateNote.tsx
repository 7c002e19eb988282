import { useTranslations } from 'use-intl'
import { gateWord } from '../gates.ts'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'

/** What the sign at a place means: some acts here ask for a tier, the others don't. */
export function GateNote({ place }: { place: string }) {
  const t = useTranslations('month')
  const { town, view } = useMe()
  const gate = town.places[place]?.gate
  if (!gate || (gate.tier === null && gate.open)) return null
  return <p className={phone.quiet}>{gate.tier === null ? t('gateStops') : t('gateNote', { tier: gateWord(view, gate.tier) })}</p>
}
