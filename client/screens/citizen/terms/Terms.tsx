import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { CoverLine } from '../CoverLine.tsx'
import { RoomLines } from '../RoomLines.tsx'
import { People } from '../People.tsx'
import phone from '../phone.module.css'
import { Solo } from '../Solo.tsx'
import { NextButton } from '../NextButton.tsx'
import { TopBar } from '../TopBar.tsx'
import { TownMap } from '../TownMap.tsx'
import { useMe } from '../useMe.ts'
import { Answered } from './Answered.tsx'
import css from './terms.module.css'
import { TermsPane } from './TermsPane.tsx'

/** The app comes: its glass slides over the paper for the first time, with long terms and two answers of the same size. */
export default function Terms() {
  return (
    <PhoneWords>
      <Screen />
    </PhoneWords>
  )
}

function Screen() {
  const t = useTranslations('terms')
  const { me, room, town, onTheWay } = useMe()
  const { consent } = must(room.terms, 'the terms of the app')
  const [again, setAgain] = useState(false)
  const [hasRead, setRead] = useState(false)
  const said = onTheWay('consent').at(-1)?.accept ?? (consent === 'mandatory' ? null : me.member)
  const isDone = consent === 'mandatory' ? hasRead : said !== null && !again
  return (
    <div className={phone.phone}>
      <TopBar />
      <main className={css.paper} inert={!isDone}>
        <RoomLines />
        <CoverLine />
        {isDone && <Answered accepted={said ?? true} {...(consent !== 'mandatory' && { onChange: () => setAgain(true) })} />}
        <TownMap />
        <div className={phone.pad}>
          <p role="status">{isDone && t('answered', town.ready)}</p>
          {isDone && <People open />}
        </div>
        <Solo />
      </main>
      {isDone && (
        <footer className={phone.dock}>
          <p className={phone.wait}>{t('wait')}</p>
          <NextButton />
        </footer>
      )}
      {!isDone && <p className={css.arrival}>{t('paper')}</p>}
      {!isDone && <TermsPane onDone={() => (consent === 'mandatory' ? setRead(true) : setAgain(false))} />}
    </div>
  )
}
