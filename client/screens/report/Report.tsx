import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Notice } from '../../app/Notice.tsx'
import { Loading } from '../../app/RoomGate.tsx'
import type { Debrief, Lab, OwnFile } from '../../../shared/vocabulary/debrief.ts'
import { labPath } from '../../net/documents.ts'
import { useRecord } from '../recording/useRecord.ts'
import { useSource, type Source } from '../recording/useSource.ts'
import { BeliefPage } from './BeliefPage.tsx'
import { CitizenPage } from './CitizenPage.tsx'
import { HarmPage } from './HarmPage.tsx'
import { Printing, type Which } from './Printing.tsx'
import css from './report.module.css'
import { RoomPage } from './RoomPage.tsx'
import { TalkPage } from './TalkPage.tsx'

/** What a class takes home: four pages for the teacher, one for each citizen; `?seat=` in the address is one citizen alone. */
export function Report() {
  const t = useTranslations('recording')
  const [which, setWhich] = useState<Which>(whichInAddress)
  const source = useSource()
  if (source === undefined) return <Loading word={t('looking')} />
  if (source === null) return <Notice title={t('noneTitle')} told={t('noneTold')} />
  return <Printed source={source} which={which} onWhich={setWhich} />
}

type Props = { source: Source; which: Which; onWhich: (which: Which) => void }

function Printed({ source, which, onWhich }: Props) {
  const t = useTranslations('charts')
  const { value: debrief, state } = useRecord<Debrief>(source, 'debrief')
  const { value: files } = useRecord<OwnFile[]>(source, 'files')
  const { value: lab } = useRecord<Lab>(source, labPath({ regime: '', reforms: '' }))
  if (!debrief || !files || !lab) return <Loading word={t(state === 'ready' ? 'loading' : state)} />
  const citizens = typeof which === 'number' ? files.filter(({ seat }) => seat === which) : which === 'teacher' ? [] : files
  const isReformed = debrief.room.months.some(({ phase }) => phase === 'reform')
  return (
    <main className={css.report} data-theme="light">
      <Printing which={which} onWhich={onWhich} citizens={files} />
      {(which === 'all' || which === 'teacher') && (
        <>
          <RoomPage debrief={debrief} />
          <BeliefPage debrief={debrief} />
          <HarmPage debrief={debrief} audit={lab.audit[0]} />
          <TalkPage debrief={debrief} />
        </>
      )}
      {citizens.map((file) => (
        <CitizenPage key={file.seat} file={file} isReformed={isReformed} />
      ))}
    </main>
  )
}

function whichInAddress(): Which {
  const seat = Number(new URLSearchParams(location.search).get('seat'))
  return Number.isInteger(seat) && seat > 0 ? seat : 'all'
}
