import { useTranslations } from 'use-intl'
import { must } from '../../../shared/kit/assert.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { postedOf } from '../../pieces/posted.ts'
import { PostedLine } from '../../pieces/PostedLine.tsx'
import { TierBadge } from '../../pieces/TierBadge.tsx'
import css from './notice.module.css'

/** Lines that a notice has room for, alone and beside the news. */
const MOST = { alone: 27, beside: 12 }
/** Entries of one citizen that fit on it. */
const ENTRIES = 2
const A_COLUMN = 9

/** A paper pinned to the town hall: whom the system names in public, and what it says of them. By seat: a town's own names. */
export function PublicNotice({ view: { room, town }, beside }: { view: View; beside: boolean }) {
  const t = useTranslations('projector.names')
  const regime = must(room.regime, 'a system')
  const posted = postedOf(town.names ?? {}, regime.tiers)
  const most = beside ? MOST.beside : MOST.alone
  const shown = posted.slice(0, most)
  const columns = beside ? 1 : Math.min(3, Math.ceil(shown.length / A_COLUMN))
  return (
    <Card height={3} lean="right" className={css.notice} data-columns={columns} aria-labelledby="posted-title">
      <i className={css.pin} aria-hidden />
      <header>
        <h2 id="posted-title">{t('title')}</h2>
        <p>{t('told')}</p>
      </header>
      <ul>
        {shown.map(({ seat, ...name }) => (
          <li key={seat}>
            <Pawn seat={seat} size="calc(46 * var(--u))" named />
            <b>{town.citizens[seat]?.name}</b>
            {name.tier && (
              <TierBadge letter={name.tier} name={regime.tiers.find(({ letter }) => letter === name.tier)?.name} size="calc(42 * var(--u))" />
            )}
            <PostedLine name={name} measure={{ unit: regime.unit, max: regime.scale.max }} most={ENTRIES} />
          </li>
        ))}
      </ul>
      {posted.length > shown.length && <p className={css.more}>{t('more', { count: posted.length - shown.length })}</p>}
    </Card>
  )
}
