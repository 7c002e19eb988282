import { useTranslations } from 'use-intl'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import { useReach } from '../../net/useReach.ts'
import { QrCode } from '../../pieces/QrCode.tsx'
import { spacedCode } from './code.ts'
import css from './JoinPanel.module.css'

/** Address, code and QR in the order in which they are used, and how to say the code aloud. */
export function JoinPanel({ room, big = false }: { room: RoomView; big?: boolean }) {
  const t = useTranslations('desk')
  const reach = useReach()
  const link = `${reach ?? location.origin}/j/${room.code}`
  return (
    <div className={css.panel} data-big={big || undefined}>
      <QrCode text={link} size={big ? 'min(20rem, 60vw)' : '11rem'} />
      <div>
        {room.locked && <p className={css.locked}>{t('join.locked')}</p>}
        <p className={css.step}>{t('join.address')}</p>
        <p className={css.address}>{link.replace(/^https?:\/\//, '').replace(/\/j\/.*$/, '/join')}</p>
        <p className={css.step}>{t('join.code')}</p>
        <p className={css.code}>{spacedCode(room.code)}</p>
        <p className={css.spoken}>{[...room.code].map((sign) => t(`spoken.${sign as 'B'}`)).join(', ')}</p>
        {reach === null && <p className={css.warning}>{t('join.onlyHere')}</p>}
      </div>
    </div>
  )
}
