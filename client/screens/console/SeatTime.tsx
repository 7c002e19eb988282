import { useTranslations } from 'use-intl'
import { FACTORS, type Deed } from '../../../shared/vocabulary/intent.ts'
import type { DeskView, View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import { Radios } from '../parts/Radios.tsx'
import css from './SeatDialog.module.css'

type Props = { view: View; line: DeskView['roster'][number]; send: (deed: Deed) => void }

/** How much longer this seat may take than the others. */
export function SeatTime({ view, line: { seat, factor }, send }: Props) {
  const t = useTranslations('desk.time')
  if (!allows(view.choices, 'seat.time', { seat })) return null
  return (
    <div className={css.part}>
      <Radios
        row
        legend={t('title')}
        value={`${factor}`}
        onPick={(picked) => send({ type: 'seat.time', seat, factor: FACTORS.find((each) => `${each}` === picked) ?? 1 })}
        options={FACTORS.map((each) => ({ value: `${each}` as const, label: t(`times.${each}`) }))}
      />
      <p className={css.say}>{t('say')}</p>
    </div>
  )
}
