import { useTranslations } from 'use-intl'
import type { Crowd } from '../../../shared/vocabulary/state.ts'
import css from './map.module.css'

/** How full a place is in one half of the month: so many in, so many outside. Where some need no room, the room says nothing. */
export function CrowdChip({ crowd, room }: { crowd: Crowd; room: number | null }) {
  const t = useTranslations('waiting')
  const served = crowd.served.length
  const isFull = room !== null && served >= room
  const told = room !== null && served <= room ? room : null
  return (
    <span className={css.crowd} data-full={isFull || undefined}>
      <span aria-hidden>
        {told === null ? served : `${served}/${told}`}
        {crowd.waiting.length > 0 && ` +${crowd.waiting.length}`}
      </span>
      <span className="visually-hidden">
        {told === null ? t('served', { served }) : t('servedOf', { served, room: told })} {isFull && t('full')}
        {crowd.waiting.length > 0 && `, ${t('outside', { waiting: crowd.waiting.length })}`}
      </span>
    </span>
  )
}
