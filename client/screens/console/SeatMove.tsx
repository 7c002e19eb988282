import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import { moveSeat } from '../../net/api.ts'
import { Button } from '../../pieces/Button.tsx'
import buttons from './Dialog.module.css'
import css from './SeatDialog.module.css'
import { useDeskSession } from './session.ts'

type Props = { view: View; seat: Seat; onDone: () => void }

/** Sends a human on into another room of the session. */
export function SeatMove({ view, seat, onDone }: Props) {
  const t = useTranslations('desk.move')
  const session = useDeskSession()
  const [failed, setFailed] = useState(false)
  const { mine, token } = session
  if (!mine || session.rooms.length < 2 || !allows(view.choices, 'seat.remove', { seat })) return null
  const move = async (to: string) => {
    const answer = await moveSeat(mine.sessionId, { from: view.room.roomId, seat, to }, token)
    if (answer.ok) onDone()
    else setFailed(true)
  }
  return (
    <section className={css.part}>
      <h3>{t('title')}</h3>
      <div className={buttons.buttons}>
        {session.rooms.map(
          ({ roomId }, i) =>
            roomId !== view.room.roomId && (
              <Button key={roomId} look="plain" onClick={() => void move(roomId)}>
                {t('to', { number: i + 1 })}
              </Button>
            ),
        )}
      </div>
      <p className={css.say}>{t('say')}</p>
      <p role="alert">{failed && t('failed')}</p>
    </section>
  )
}
