import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { DeskView, View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import css from './SeatDialog.module.css'

type Props = { view: View; line: DeskView['roster'][number]; finish: (deed: Deed) => void }

/** The two ways out of the room. Both can be undone, so neither asks twice. */
export function SeatOut({ view: { choices }, line: { seat }, finish }: Props) {
  const t = useTranslations('desk.out')
  const ways = (['remove', 'ban'] as const).filter((way) => allows(choices, `seat.${way}`, { seat }))
  if (ways.length === 0) return null
  return (
    <section className={css.part}>
      <h3>{t('title')}</h3>
      <ul className={css.ways}>
        {ways.map((way) => (
          <li key={way}>
            <Button look="plain" onClick={() => finish({ type: `seat.${way}`, seat })}>
              {t(way)}
            </Button>
            <span>{t(`${way}Say`)}</span>
          </li>
        ))}
      </ul>
      <p className={css.say}>{t('say')}</p>
    </section>
  )
}
