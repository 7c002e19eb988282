import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { say, useContent } from '../../../content.ts'
import { allows, isOpen } from '../../../net/choices.ts'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { Card } from '../../../pieces/Card.tsx'
import { NextButton } from '../NextButton.tsx'
import { RoomLines } from '../RoomLines.tsx'
import phone from '../phone.module.css'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { ReadyButton } from '../ReadyButton.tsx'
import Reveal from '../Reveal.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { TopBar } from '../TopBar.tsx'
import { useMe } from '../useMe.ts'
import css from './closing.module.css'
import { Counts } from './Counts.tsx'
import { LookBack } from './LookBack.tsx'

/** The vote: for each change to the system yes, no, or nothing; once it is closed, how the class voted. */
export default function Reform() {
  return (
    <PhoneWords>
      <Screen />
    </PhoneWords>
  )
}

function Screen() {
  const t = useTranslations('reform')
  const { reforms } = useContent()
  const { me, town, view, onTheWay } = useMe()
  const [looksBack, setLooksBack] = useState(false)
  const isClosed = town.reform?.stage === 'closed'
  const voted = new Set([...Object.keys(me.votes), ...onTheWay('vote').map(({ reform }) => reform)]).size
  if (looksBack) return <LookBack word={t('back')} onBack={() => setLooksBack(false)} reveal={<Reveal />} />
  return (
    <div className={phone.phone}>
      <TopBar />
      <main className={`${phone.pad} ${css.narrow}`}>
        <RoomLines />
        <StepHeading>{t(isClosed ? 'closed' : 'title')}</StepHeading>
        {!isClosed && <p>{t('told')}</p>}
        {!isClosed && <RefusedLine type="vote" />}
        <ul className={css.reforms}>
          {Object.values(reforms)
            .filter(({ id }) => town.reform?.ballot.includes(id))
            .map(({ id, text }) => (
              <li key={id}>
                <Card className={phone.second}>
                  <h2 id={`reform-${id}`}>{say(text.name, id)}</h2>
                  <p>{say(text.body, '')}</p>
                  {isClosed ? <Counts id={id} /> : <Vote id={id} name={say(text.name, id)} />}
                </Card>
              </li>
            ))}
        </ul>
        <Button look="plain" onClick={() => setLooksBack(true)}>
          {t('look')}
        </Button>
      </main>
      <footer className={phone.dock}>
        <p className={phone.wait} role="status">
          {isClosed ? t('talk') : t('voted', { votes: voted, of: Object.keys(reforms).length })}
          {!isClosed && !isOpen(view.choices, 'next') && `. ${t('wait')}`}
        </p>
        {isClosed || isOpen(view.choices, 'next') ? <NextButton /> : <ReadyButton />}
      </footer>
    </div>
  )
}

function Vote({ id, name }: { id: string; name: string }) {
  const t = useTranslations('reform')
  const { me, view, send, onTheWay } = useMe()
  const vote = onTheWay('vote').findLast(({ reform }) => reform === id)?.approve ?? me.votes[id]
  return (
    <fieldset className={css.vote} disabled={!allows(view.choices, 'vote', { reform: id })}>
      <legend className="visually-hidden">{t('legend', { name })}</legend>
      {[true, false].map((approve) => (
        <label key={String(approve)}>
          <input type="radio" name={`vote-${id}`} checked={vote === approve} onChange={() => send({ type: 'vote', reform: id, approve })} />
          <span>{t(approve ? 'for' : 'against')}</span>
        </label>
      ))}
    </fieldset>
  )
}
