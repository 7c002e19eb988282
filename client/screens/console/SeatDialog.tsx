import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { say, useContent } from '../../content.ts'
import { allows } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { Dialog } from './Dialog.tsx'
import buttons from './Dialog.module.css'
import css from './SeatDialog.module.css'

type Props = { view: View; seat: Seat; send: (deed: Deed) => void; onClose: () => void }

/** One citizen: how they fare, another name, and, asked twice, the way out of the room. */
export function SeatDialog({ view, seat, send, onClose }: Props) {
  const t = useTranslations('desk.seat')
  const { personas, dreams } = useContent()
  const [isSure, ask] = useState(false)
  const citizen = view.town.citizens[seat]
  const line = view.desk?.roster.find((entry) => entry.seat === seat)
  if (!citizen || !line) return null
  return (
    <Dialog title={citizen.name} onClose={onClose}>
      <div className={css.about}>
        <Pawn seat={seat} size={72} />
        <ul>
          <li>{say(personas[line.persona]?.text.name, line.persona)}</li>
          <li>{t('dream', { dream: say(dreams[line.dream]?.text.name, line.dream), steps: line.dreamSteps })}</li>
          <li>{t('purse', { coins: line.coins, joy: line.joy })}</li>
          <li>{t(`states.${line.state}`)}</li>
          {view.room.phase === 'app' && <li>{t(line.member ? 'member' : 'notMember')}</li>}
        </ul>
      </div>
      {isSure ? (
        <>
          <p>
            <b>{t('removeAsk', { name: citizen.name })}</b> {t(view.room.phase === 'arrival' ? 'removeFree' : 'removeBot')}
          </p>
          <div className={buttons.buttons}>
            <Button look="plain" ref={(button) => button?.focus()} onClick={() => ask(false)}>
              {t('keep')}
            </Button>
            <Button
              onClick={() => {
                send({ type: 'seat.remove', seat })
                onClose()
              }}
            >
              {t('remove')}
            </Button>
          </div>
        </>
      ) : (
        <div className={buttons.buttons}>
          {allows(view.choices, 'seat.rename', { seat }) && (
            <Button look="plain" onClick={() => send({ type: 'seat.rename', seat })}>
              {t('rename')}
            </Button>
          )}
          {allows(view.choices, 'seat.remove', { seat }) && (
            <Button look="plain" onClick={() => ask(true)}>
              {t('remove')}
            </Button>
          )}
        </div>
      )}
    </Dialog>
  )
}
