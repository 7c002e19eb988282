import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Notice } from '../../app/Notice.tsx'
import notice from '../../app/notice.module.css'
import { Loading } from '../../app/RoomGate.tsx'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'
import { Arriving } from '../parts/Arriving.tsx'
import css from './recording.module.css'
import { Tabs, type Tab } from './Tabs.tsx'
import { useRecord } from './useRecord.ts'
import { useSource, type Source } from './useSource.ts'

const PANELS = {
  replay: lazy(() => import('./replay/ReplayTab.tsx')),
  lab: lazy(() => import('./lab/LabTab.tsx')),
  figures: lazy(() => import('./figures/FiguresTab.tsx')),
  compare: lazy(() => import('./compare/CompareTab.tsx')),
  data: lazy(() => import('./DataTab.tsx')),
} as const
const TABS = Object.keys(PANELS) as Tab[]

/** A recorded room, live or opened from a file: its replay, lab, figures, another beside it, and its data. */
export function Recording() {
  const t = useTranslations('recording')
  const source = useSource()
  if (source === undefined) return <Loading word={t('looking')} />
  if (source === null) {
    return (
      <Notice title={t('noneTitle')} told={t('noneTold')}>
        <a className={notice.way} href="/">
          {t('toFront')}
        </a>
      </Notice>
    )
  }
  return <Opened source={source} />
}

function Opened({ source }: { source: Source }) {
  const t = useTranslations('recording')
  const charts = useTranslations('charts')
  const levels = useTranslations('desk.treatment.levels')
  const document = useRecord<Debrief>(source, 'debrief')
  const debrief = document.value
  const [tab, setTab] = useState<Tab>(tabInAddress)
  const shows = (next: Tab) => {
    history.replaceState(history.state, '', `#${next}`)
    setTab(next)
  }
  const Panel = PANELS[tab]
  return (
    <div className={css.page} data-phase="reveal">
      <header className={css.head}>
        <h1>{debrief ? t('title', { title: debrief.room.title }) : t('page')}</h1>
        {debrief && (
          <p>
            {t('line', { ...debrief.room, level: levels(debrief.room.disclosure), months: debrief.room.months.length })}
            {source.roomId === null && ` · ${t('opened')}`}
          </p>
        )}
        <Tabs tabs={TABS} tab={tab} onTab={shows} />
      </header>
      <main id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={css.panel}>
        <Arriving document={document}>
          {(value) => (
            <Suspense fallback={<p role="status">{charts('loading')}</p>}>
              <Panel source={source} debrief={value} />
            </Suspense>
          )}
        </Arriving>
      </main>
    </div>
  )
}

function tabInAddress(): Tab {
  return TABS.find((tab) => location.hash === `#${tab}`) ?? 'replay'
}
