import { useTranslations } from 'use-intl'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import css from './told.module.css'

/**
 * Over everything: the room is frozen, held for a talk, or waits for other rooms. A pause lies in the
 * middle and dims the town; a hold is a strip at the top, for all stays open below it.
 */
export function Told({ room }: { room: RoomView }) {
  const t = useTranslations('projector')
  return (
    <output className={css.told} data-paused={room.paused || undefined}>
      {room.held && !room.paused && (
        <p className={css.held}>
          <b>{t('held')}</b> {t('heldTold')}
        </p>
      )}
      {room.paused && (
        <Card height={3} lean="left" className={css.paused}>
          <p className={css.title}>
            <Icon name="pause" size="0.8em" /> {t('paused')}
          </p>
          <p>{t(room.led ? 'pausedTold' : 'noTeacher')}</p>
        </Card>
      )}
      {room.waitsToOpen && !room.paused && (
        <Card height={3} lean="right" className={css.waits}>
          <p>{t('waitsToOpen')}</p>
        </Card>
      )}
    </output>
  )
}
