import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import { must } from '../../../shared/kit/assert.ts'
import type { PublicView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { noticeOf, postedOf, type Posted } from '../../pieces/posted.ts'
import { PostedLine } from '../../pieces/PostedLine.tsx'
import { TierBadge } from '../../pieces/TierBadge.tsx'
import css from './notice.module.css'

/** So few that all of it can be read out. */
const FEW = 4

/** A paper pinned to the town hall: whom the system names in public, tier by tier, and what it says of them. By seat: a town's own names. */
export function PublicNotice({ view: { room, town }, beside }: { view: PublicView; beside: boolean }) {
  const t = useTranslations('projector.names')
  const regime = must(room.regime, 'a system')
  const { tiers, unit, scale } = regime
  const posted = postedOf(town.names ?? {}, regime)
  const { columns, shown } = noticeOf(posted, beside ? 1 : undefined)
  const left = posted.length - shown.length
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
        {shown.map((line, i) => (
          <Fragment key={line.seat}>
            {line.tier !== null && line.tier !== shown[i - 1]?.tier && (
              <Tier letter={line.tier} name={tiers.find(({ letter }) => letter === line.tier)?.name ?? line.tier} />
            )}
            <Line line={line} name={town.citizens[line.seat]?.name ?? ''} measure={{ unit, max: scale.max }} />
          </Fragment>
        ))}
      </ul>
      {left > 0 && <p className={css.more}>{t('more', { count: left })}</p>}
    </Card>
  )
}

function Tier({ letter, name }: { letter: string; name: string }) {
  return (
    <li className={css.tier}>
      <TierBadge letter={letter} size="calc(58 * var(--u))" /> {name}
    </li>
  )
}

function Line({ line: { seat, ...told }, name, measure }: { line: Posted; name: string; measure: Parameters<typeof PostedLine>[0]['measure'] }) {
  const hasWords = told.value !== undefined || (told.entries?.length ?? 0) > 0
  return (
    <li>
      <Pawn seat={seat} size="calc(42 * var(--u))" named />
      <b>{name}</b>
      {hasWords && <PostedLine name={told} measure={measure} />}
    </li>
  )
}
