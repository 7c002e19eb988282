import { useTranslations } from 'use-intl'
import { must } from '../../../shared/kit/assert.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { postedOf } from '../../pieces/posted.ts'
import { PostedLine } from '../../pieces/PostedLine.tsx'
import { TierBadge } from '../../pieces/TierBadge.tsx'
import css from './notice.module.css'

/** Names that a column has room for: alone, or each with a line of what is said of it. */
const BARE = 13
const TOLD = 8
/** Columns of a notice that hangs alone. */
const COLUMNS = 3
/** So few that all of it can be read out. */
const FEW = 4

/** A paper pinned to the town hall: whom the system names in public, and what it says of them. By seat: a town's own names. */
export function PublicNotice({ view: { room, town }, beside }: { view: View; beside: boolean }) {
  const t = useTranslations('projector.names')
  const regime = must(room.regime, 'a system')
  const posted = postedOf(town.names ?? {}, regime.tiers)
  const aColumn = posted.some(({ value, entries }) => value !== undefined || entries) ? TOLD : BARE
  const columns = beside ? 1 : Math.min(COLUMNS, Math.ceil(posted.length / aColumn))
  const shown = posted.slice(0, columns * aColumn)
  return (
    <Card
      height={3}
      lean="right"
      className={css.notice}
      data-columns={columns}
      data-few={shown.length <= FEW || undefined}
      aria-labelledby="posted-title"
    >
      <i className={css.pin} aria-hidden />
      <header>
        <h2 id="posted-title">{t('title')}</h2>
        <p>{t('told')}</p>
      </header>
      <ul>
        {shown.map(({ seat, ...name }) => (
          <li key={seat}>
            <Pawn seat={seat} size="calc(42 * var(--u))" named />
            <b>{town.citizens[seat]?.name}</b>
            {name.tier && (
              <TierBadge letter={name.tier} name={regime.tiers.find(({ letter }) => letter === name.tier)?.name} size="calc(42 * var(--u))" />
            )}
            <PostedLine name={name} measure={{ unit: regime.unit, max: regime.scale.max }} />
          </li>
        ))}
      </ul>
      {posted.length > shown.length && <p className={css.more}>{t('more', { count: posted.length - shown.length })}</p>}
    </Card>
  )
}
