import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { RefusalCode } from '../../../shared/vocabulary/refusal.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import type { Status } from '../../net/store.ts'
import { Trouble } from '../parts/Trouble.tsx'
import { Actions } from './Actions.tsx'
import css from './Desk.module.css'
import { DeskDialogs, type OpenDialog } from './DeskDialogs.tsx'
import { DryBar } from './DryBar.tsx'
import { KeysBar } from './KeysBar.tsx'
import { useKeysOn } from './keysOn.ts'
import { LessonBar } from './LessonBar.tsx'
import { NextPanel } from './NextPanel.tsx'
import { PhaseStepper } from './PhaseStepper.tsx'
import { RecoveryCard } from './RecoveryCard.tsx'
import { RoomCard } from './RoomCard.tsx'
import { RoomsBar } from './RoomsBar.tsx'
import { onlyLooks, useDeskSession } from './session.ts'
import { ShownBanner } from './ShownBanner.tsx'
import { SidePanel } from './SidePanel.tsx'
import { StopBanner } from './StopBanner.tsx'
import { TopBar } from './TopBar.tsx'
import { UndoButton } from './UndoButton.tsx'
import { useKeys } from './useKeys.ts'
import { useRun } from './useRun.ts'

type Props = {
  view: View
  status: Status
  send: (deed: Deed) => void
  secondsLeft: number | null
  /** The server's clock, in ms. */
  now: number
  refused: RefusalCode | null
}

/** The whole desk. Every button and every key runs the same actions, and exists only while the room offers them. */
export function Desk({ view, status, send, secondsLeft, now, refused }: Props) {
  const t = useTranslations('desk')
  const session = useDeskSession()
  const [open, setOpen] = useState<OpenDialog | null>(null)
  const [keysOn, setKeysOn] = useKeysOn()
  const run = useRun({ view, send, open: setOpen })
  useKeys(run, keysOn)
  const { room, desk } = view
  const rooms = session.rooms.length
  const beside = desk?.look ? 'look' : view.reveal || room.phase === 'theories' ? 'reveal' : desk?.showsLedger ? 'ledger' : undefined
  return (
    <div className={css.desk} data-phase={room.phase}>
      <div>
        <DryBar room={room} />
        <TopBar view={view} status={status} run={run} />
        <RoomsBar run={run} />
        <PhaseStepper room={room} />
        <LessonBar view={view} run={run} send={send} />
        <StopBanner view={view} run={run} />
        <ShownBanner view={view} send={send} run={run} />
      </div>
      <main className={css.main}>
        <h1 className="visually-hidden">{t('title')}</h1>
        <div className={css.work} data-beside={beside}>
          <RoomCard
            view={view}
            now={now}
            secondsLeft={secondsLeft}
            send={send}
            onSeat={(seat) => setOpen({ dialog: 'seat', seat })}
            onForget={(seat) => setOpen({ dialog: 'forget', seat })}
          />
          <SidePanel view={view} secondsLeft={secondsLeft} send={send} run={run} />
        </div>
        <div className={css.side}>
          {onlyLooks(session) ? <p className={css.looks}>{t('share.onlyLooks')}</p> : <NextPanel view={view} run={run} />}
          <Trouble code={refused} />
          <UndoButton view={view} run={run} />
          <Actions view={view} rooms={rooms} run={run} />
          <RecoveryCard roomId={room.roomId} />
        </div>
      </main>
      <KeysBar view={view} rooms={rooms} isOn={keysOn} run={run} />
      {open && (
        <DeskDialogs open={open} view={view} rooms={rooms} keys={{ isOn: keysOn, onSwitch: setKeysOn }} send={send} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}
