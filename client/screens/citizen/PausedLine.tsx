import { useTranslations } from 'use-intl'
import { Icon } from '../../pieces/Icon.tsx'
import css from './phone.module.css'
import { useMe } from './useMe.ts'

/** Says that the room is paused; the place to say it is always there, so that it is read out. */
export function PausedLine() {
  const t = useTranslations('room')
  const { room } = useMe()
  return (
    <div role="status">
      {room.paused && (
        <p className={css.pausedLine}>
          <Icon name="pause" /> <b>{t('paused')}.</b> {t('pausedTold')}
        </p>
      )}
    </div>
  )
}
