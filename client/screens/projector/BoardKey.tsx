import { useTranslations } from 'use-intl'
import type { PublicView } from '../../../shared/vocabulary/view.ts'
import { Icon } from '../../pieces/Icon.tsx'
import { BotBadge } from '../../pieces/pawn/BotBadge.tsx'
import css from './strips.module.css'

/** At the foot of the board: the lit windows, and what the badges on pawns mean. */
export function BoardKey({ view: { room, town } }: { view: PublicView }) {
  const t = useTranslations('projector')
  const people = Object.values(town.citizens)
  const bots = people.some(({ bot }) => bot)
  const covered = people.some(({ covered: isCovered, bot }) => isCovered && !bot)
  const lights = room.step !== null && town.windows.of > 0
  if (room.phase === 'arrival' || (!lights && !bots && !covered)) return null
  return (
    <div className={css.key}>
      {lights && (
        <p>
          <Icon name="window" size="calc(34 * var(--u))" /> {t('windows', town.windows)}
        </p>
      )}
      {bots && (
        <p>
          <Badge /> {t('key.bot')}
        </p>
      )}
      {covered && (
        <p>
          <Badge covered /> {t('key.covered')}
        </p>
      )}
    </div>
  )
}

function Badge({ covered = false }: { covered?: boolean }) {
  return (
    <svg className={css.badge} viewBox="-15 -23 30 35" aria-hidden>
      <BotBadge covered={covered} />
    </svg>
  )
}
