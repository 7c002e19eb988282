import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { MOST_PROPOSED } from '../../../../shared/vocabulary/intent.ts'
import { EndingWords } from '../../../messages/EndingWords.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { Beside } from '../lab/Beside.tsx'
import phone from '../phone.module.css'
import Reveal from '../Reveal.tsx'
import { RoomLines } from '../RoomLines.tsx'
import { TopBar } from '../TopBar.tsx'
import { useMe } from '../useMe.ts'
import { Announced } from './Announced.tsx'
import css from './closing.module.css'
import { LabButton } from '../lab/LabButton.tsx'
import { LookBack } from './LookBack.tsx'
import { Passed } from './Passed.tsx'
import { Proposing } from './Proposing.tsx'
import { ReformDock } from './ReformDock.tsx'
import { Voting } from './Voting.tsx'

/** What should change: one proposes, then votes; once the vote is closed, how the class voted, and one's own life under what passed. */
export default function Reform() {
  return (
    <EndingWords>
      <Beside>
        <Screen />
      </Beside>
    </EndingWords>
  )
}

function Screen() {
  const t = useTranslations('reform')
  const { town } = useMe()
  const [looksBack, setLooksBack] = useState(false)
  const stage = town.reform?.stage ?? 'proposing'
  if (looksBack) return <LookBack word={t('back')} onBack={() => setLooksBack(false)} reveal={<Reveal />} />
  return (
    <div className={phone.phone}>
      <TopBar />
      <main className={`${phone.pad} ${css.narrow}`}>
        <RoomLines />
        <Announced key={stage}>{t(`title.${stage}`)}</Announced>
        <p>{t(`told.${stage}`, { most: MOST_PROPOSED })}</p>
        {stage === 'proposing' && <Proposing />}
        {stage === 'voting' && <Voting />}
        {stage === 'closed' && <Passed />}
        <LabButton />
        <Button look="plain" onClick={() => setLooksBack(true)}>
          {t('look')}
        </Button>
      </main>
      <ReformDock stage={stage} />
    </div>
  )
}
