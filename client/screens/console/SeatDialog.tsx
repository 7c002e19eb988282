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
import { SeatKept } from './SeatKept.tsx'
import { SeatMove } from './SeatMove.tsx'
import { SeatOut } from './SeatOut.tsx'
import { SeatReply } from './SeatReply.tsx'
import { SeatTime } from './SeatTime.tsx'

type Props = { view: View; seat: Seat; send: (deed: Deed) => void; onClose: () => void }

/** One citizen: how they fare, and all that can be done for them. */
export function SeatDialog({ view, seat, send, onClose }: Props) {
  const t = useTranslations('desk')
  const { personas, dreams } = useContent()
  const citizen = view.town.citizens[seat]
  const line = view.desk?.roster.find((entry) => entry.seat === seat)
  if (!citizen || !line) return null
  const finish = (deed: Deed) => {
    send(deed)
    onClose()
  }
  const part = { view, line, finish }
  return (
    <Dialog title={citizen.name} onClose={onClose}>
      <SeatReply {...part} />
      <div className={css.about}>
        <Pawn seat={seat} size={72} />
        <ul>
          <li>{say(personas[line.persona]?.text.name, line.persona)}</li>
          <li>{t('seat.dream', { dream: say(dreams[line.dream]?.text.name, line.dream), steps: line.dreamSteps })}</li>
          <li>{t('seat.purse', { coins: line.coins, joy: line.joy })}</li>
          <li>{t(`seat.states.${line.state}`)}</li>
          {view.room.phase === 'app' && <li>{t(line.member ? 'seat.member' : 'seat.notMember')}</li>}
        </ul>
      </div>
      <div className={buttons.buttons}>
        {allows(view.choices, 'look', { seat }) && (
          <Button look="plain" onClick={() => finish({ type: 'look', seat })}>
            {t('look.go')}
          </Button>
        )}
        {allows(view.choices, 'seat.rename', { seat }) && (
          <Button look="plain" onClick={() => send({ type: 'seat.rename', seat })}>
            {t('seat.rename')}
          </Button>
        )}
      </div>
      {allows(view.choices, 'look', { seat }) && <p className={css.say}>{t('look.say')}</p>}
      {line.returnCode !== null && (
        <section className={css.part}>
          <h3>{t('returnCode')}</h3>
          <p className={css.digits}>{`${line.returnCode.slice(0, 3)} ${line.returnCode.slice(3)}`}</p>
          <p className={css.say}>{t('returnSay')}</p>
        </section>
      )}
      <SeatTime view={view} line={line} send={send} />
      <SeatMove view={view} seat={seat} onDone={onClose} />
      {view.reveal && view.choices.length > 0 && <SeatKept room={view.room} seat={seat} />}
      <SeatOut {...part} />
    </Dialog>
  )
}
