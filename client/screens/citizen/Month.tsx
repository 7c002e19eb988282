import { Suspense, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Loading } from '../../app/RoomGate.tsx'
import { momentOf } from '../../net/store.ts'
import { toTop } from '../parts/toTop.ts'
import { CoverLine } from './CoverLine.tsx'
import { Dock, type Tab } from './Dock.tsx'
import { CoverAccount, Me, Notebook, Statement, Ties } from './laterScreens.ts'
import { NewsLine } from './NewsLine.tsx'
import { RoomLines } from './RoomLines.tsx'
import css from './phone.module.css'
import { ReadyButton } from './ReadyButton.tsx'
import { Solo } from './Solo.tsx'
import { StepHeading } from './StepHeading.tsx'
import { TopBar } from './TopBar.tsx'
import { Town } from './Town.tsx'
import { useMe } from './useMe.ts'
import { useSounds } from './useSounds.ts'

/** A month on the phone. A new step waits in the town until one looks: whoever writes or reads elsewhere stays there. */
export function Month() {
  const t = useTranslations('month')
  const words = useTranslations('room')
  const { me, room } = useMe()
  const moment = momentOf(room)
  const [tab, setTab] = useState<Tab>('town')
  const [seen, setSeen] = useState(moment)
  const [thanked, setThanked] = useState(0)
  if (tab === 'town' && seen !== moment) setSeen(moment)
  const isNews = tab !== 'town' && seen !== moment
  const isTold = room.step === 'statement' && me.standing?.month === room.month && !me.ready && me.secondWind !== 'open'
  const covered = tab === 'town' && isTold && thanked !== room.month
  const asks = !covered && (tab === 'town' || (!isNews && room.step !== 'social'))
  useSounds()
  useEffect(toTop, [tab, seen, covered])
  return (
    <div className={css.phone}>
      <TopBar />
      <main className={css.main} inert={covered}>
        {tab !== 'town' && <StepHeading unseen>{t(tab)}</StepHeading>}
        <div role="status">{isNews && <NewsLine onTown={() => setTab('town')} />}</div>
        <RoomLines />
        <CoverLine />
        <Suspense fallback={<Loading word={words('loading')} />}>
          <Part tab={tab} />
        </Suspense>
        {!covered && <Solo />}
      </main>
      {covered && (
        <Suspense>
          <Statement onDone={() => setThanked(room.month)} />
        </Suspense>
      )}
      {!covered && me.cover && (
        <Suspense>
          <CoverAccount />
        </Suspense>
      )}
      {!covered && (
        <Dock tab={tab} onTab={setTab} news={isNews}>
          {asks && <ReadyButton />}
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
