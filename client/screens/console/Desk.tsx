import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { RefusalCode } from '../../../shared/vocabulary/refusal.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import type { Status } from '../../net/store.ts'
import { Trouble } from '../parts/Trouble.tsx'
import { canDo, deedOf, type Action } from './actions.ts'
import { Actions } from './Actions.tsx'
import { AskDialog } from './AskDialog.tsx'
import { BotsDialog } from './BotsDialog.tsx'
import css from './Desk.module.css'
import { EventDialog } from './EventDialog.tsx'
import { Files } from './Files.tsx'
import { JoinDialog } from './JoinDialog.tsx'
import { KeysBar } from './KeysBar.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { useKeysOn } from './keysOn.ts'
import { openProjector, otherRooms, switchTo } from './links.ts'
import { NextPanel } from './NextPanel.tsx'
import { PhaseStepper } from './PhaseStepper.tsx'
import { RecoveryCard } from './RecoveryCard.tsx'
import { RoomCard } from './RoomCard.tsx'
import { SeatDialog } from './SeatDialog.tsx'
import { SidePanel } from './SidePanel.tsx'
import { TopBar } from './TopBar.tsx'
import { useKeys } from './useKeys.ts'

type Open = { dialog: 'envelope' | 'update' | 'event' | 'bots' | 'join' | 'keys' } | { dialog: 'seat'; seat: Seat } | null

type Props = {
  view: View
  status: Status
  send: (deed: Deed) => void
  secondsLeft: number | null
  refused: RefusalCode | null
}

/** The whole desk. Every button and every key runs the same actions, and exists only while the room offers them. */
export function Desk({ view, status, send, secondsLeft, refused }: Props) {
  const t = useTranslations('desk')
  const { room, desk } = view
  const [open, setOpen] = useState<Open>(null)
  const [keysOn, setKeysOn] = useKeysOn()
  const rooms = otherRooms(room.roomId)
  const close = () => setOpen(null)

  const run = (action: Action, key = '') => {
    if (!canDo(action, view, rooms.length)) return
    if (action === 'bots' || action === 'join' || action === 'keys' || action === 'event' || action === 'update') return setOpen({ dialog: action })
    if (action === 'projector') return openProjector(room.roomId)
    if (action === 'roster') return document.querySelector<HTMLElement>('[data-seat]')?.focus()
    if (action === 'room') return switchTo(rooms[Number(key) - 1])
    if (action === 'next' && desk?.opensEnvelope) return setOpen({ dialog: 'envelope' })
    const deed = deedOf(action, view)
    if (deed) send(deed)
  }
  useKeys(run, keysOn)

  return (
    <div className={css.desk} data-phase={room.phase}>
      <TopBar view={view} status={status} rooms={rooms} run={run} />
      <PhaseStepper room={room} />
      <main className={css.main}>
        <h1 className="visually-hidden">{t('title')}</h1>
        <div className={css.work} data-beside={view.reveal || desk?.theories.closed ? 'reveal' : desk?.showsLedger ? 'ledger' : undefined}>
          <RoomCard view={view} secondsLeft={secondsLeft} onSeat={(seat) => setOpen({ dialog: 'seat', seat })} />
          <SidePanel view={view} send={send} />
        </div>
        <div className={css.side}>
          <NextPanel view={view} run={run} />
          <Trouble code={refused} />
          <Actions view={view} rooms={rooms.length} run={run} />
          {view.reveal && <Files code={room.code} roomId={room.roomId} />}
          <RecoveryCard roomId={room.roomId} />
        </div>
      </main>
      <KeysBar view={view} rooms={rooms.length} isOn={keysOn} run={run} />
      {(open?.dialog === 'envelope' || open?.dialog === 'update') && (
        <AskDialog
          words={{ ask: t(`${open.dialog}.ask`), say: t(`${open.dialog}.say`), yes: t(`${open.dialog}.yes`), no: t(`${open.dialog}.no`) }}
          onYes={() => {
            send({ type: open.dialog === 'envelope' ? 'next' : 'update' })
            close()
          }}
          onClose={close}
        />
      )}
      {open?.dialog === 'event' && <EventDialog view={view} send={send} onClose={close} />}
      {open?.dialog === 'bots' && <BotsDialog view={view} send={send} onClose={close} />}
      {open?.dialog === 'join' && <JoinDialog room={room} onClose={close} />}
      {open?.dialog === 'keys' && <KeysDialog view={view} rooms={rooms.length} isOn={keysOn} onSwitch={setKeysOn} onClose={close} />}
      {open?.dialog === 'seat' && <SeatDialog view={view} seat={open.seat} send={send} onClose={close} />}
    </div>
  )
}
