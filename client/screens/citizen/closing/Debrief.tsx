import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DEBRIEF_STEPS } from '../../../../shared/vocabulary/phase.ts'
import { say, useContent } from '../../../content.ts'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { Card } from '../../../pieces/Card.tsx'
import { NextButton } from '../NextButton.tsx'
import { RoomLines } from '../RoomLines.tsx'
import phone from '../phone.module.css'
import Reveal from '../Reveal.tsx'
import { TopBar } from '../TopBar.tsx'
import { useMe } from '../useMe.ts'
import { Announced } from './Announced.tsx'
import css from './closing.module.css'
import { LookBack } from './LookBack.tsx'
import { OwnPage } from './OwnPage.tsx'

/** The debrief on the phone: the questions of the part that the class is at, the own page, and a calm goodbye. */
export default function Debrief() {
  return (
    <PhoneWords>
      <Screen />
    </PhoneWords>
  )
}

function Screen() {
  const t = useTranslations('debrief')
  const { prompts } = useContent()
  const { town } = useMe()
  const [looksBack, setLooksBack] = useState(false)
  const step = town.debrief?.step ?? 0
  const part = DEBRIEF_STEPS[step] ?? 'now-what'
  if (looksBack) return <LookBack word={t('back')} onBack={() => setLooksBack(false)} reveal={<Reveal />} />
  return (
    <div className={phone.phone}>
      <TopBar />
      <main className={`${phone.pad} ${css.narrow}`}>
        <RoomLines />
        <p className={phone.quiet}>
          {t('title')} · {t('part', { step: step + 1, of: DEBRIEF_STEPS.length })}
        </p>
        <Announced key={part}>{t(`parts.${part}`)}</Announced>
        <Card className={phone.second} lean="left">
          <ol className={css.prompts}>
            {Object.values(prompts)
              .filter((prompt) => prompt.part === part)
              .map(({ id, text }) => (
                <li key={id}>{say(text, id)}</li>
              ))}
          </ol>
        </Card>
        <OwnPage />
        {step === DEBRIEF_STEPS.length - 1 && (
          <section className={css.bye}>
            <h2>{t('bye')}</h2>
            <p>
              <b>{t('exit')}</b> {t('exitTold')}
            </p>
            <p>{t('byeTold')}</p>
          </section>
        )}
        <Button look="plain" onClick={() => setLooksBack(true)}>
          {t('look')}
        </Button>
        <NextButton />
      </main>
    </div>
  )
}
