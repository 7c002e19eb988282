import { Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Loading } from '../../app/RoomGate.tsx'
import { momentOf } from '../../net/store.ts'
import { CoverLine } from './CoverLine.tsx'
import { Dock, type Tab } from './Dock.tsx'
import { CoverAccount, Me, Notebook, Ties } from './laterScreens.ts'
import { PausedLine } from './PausedLine.tsx'
import css from './phone.module.css'
import { ReadyButton } from './ReadyButton.tsx'
import { Solo } from './Solo.tsx'
import { Statement } from './statement/Statement.tsx'
import { StepHeading } from './StepHeading.tsx'
import { TopBar } from './TopBar.tsx'
import { Town } from './Town.tsx'
import { useMe } from './useMe.ts'
import { useSounds } from './useSounds.ts'

/** A month on the phone. With each step the town comes to the front again; what was written elsewhere is saved already. */
export function Month() {
  const t = useTranslations('month')
  const words = useTranslations('room')
  const { me, room } = useMe()
  const moment = momentOf(room)
  const [open, setOpen] = useState<{ tab: Tab; moment: string }>({ tab: 'town', moment })
  const tab = open.moment === moment ? open.tab : 'town'
  const covered = room.step === 'statement' && me.standing?.month === room.month && !me.ready && me.secondWind !== 'open'
  useSounds()
  return (
    <div className={css.phone}>
      <TopBar />
      <main className={css.main} inert={covered}>
        {tab !== 'town' && <StepHeading unseen>{t(tab)}</StepHeading>}
        <PausedLine />
        <CoverLine />
        <Suspense fallback={<Loading word={words('loading')} />}>
          <Part tab={tab} />
        </Suspense>
        {!covered && <Solo />}
      </main>
      {covered && <Statement />}
      {!covered && me.cover && (
        <Suspense>
          <CoverAccount />
        </Suspense>
      )}
      {!covered && (
        <Dock tab={tab} onTab={(next) => setOpen({ tab: next, moment })}>
          <ReadyButton />
        </Dock>
      )}
    </div>
  )
}

function Part({ tab }: { tab: Tab }) {
  switch (tab) {
    case 'town':
      return <Town />
    case 'me':
      return <Me />
    case 'ties':
      return <Ties />
    case 'notebook':
      return <Notebook />
  }
}
