import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FEELING_WORDS } from '../../../../shared/content/feelings.ts'
import { FEELINGS } from '../../../../shared/vocabulary/feeling.ts'
import { allows, isOpen } from '../../../net/choices.ts'
import { say } from '../../../content.ts'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { FeelingFace } from '../../../pieces/FeelingFace.tsx'
import form from '../../parts/form.module.css'
import { NextButton } from '../NextButton.tsx'
import { RoomLines } from '../RoomLines.tsx'
import phone from '../phone.module.css'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { ReadyButton } from '../ReadyButton.tsx'
import { Solo } from '../Solo.tsx'
import { TopBar } from '../TopBar.tsx'
import { useMe } from '../useMe.ts'
import { Announced } from './Announced.tsx'
import css from './closing.module.css'
import { keepSentence, sentenceOf } from './sentence.ts'

/** Feelings before facts: one tap that nobody can trace, and one sentence that never leaves this device. */
export default function Feelings() {
  return (
    <PhoneWords>
      <Screen />
    </PhoneWords>
  )
}

function Screen() {
  const t = useTranslations('feelings')
  const { me, view, send, onTheWay } = useMe()
  const felt = onTheWay('feeling').at(-1)?.feeling ?? me.feeling
  return (
    <div className={phone.phone}>
      <TopBar />
      <main className={`${phone.pad} ${css.narrow}`}>
        <RoomLines />
        <Announced>{t('title')}</Announced>
        <p className={css.lead}>{t('told')}</p>
        <fieldset className={css.feelings}>
          <legend className="visually-hidden">{t('legend')}</legend>
          {FEELINGS.map((feeling) => (
            <label key={feeling}>
              <input
                type="radio"
                name="feeling"
                checked={felt === feeling}
                disabled={!allows(view.choices, 'feeling', { feeling })}
                onChange={() => send({ type: 'feeling', feeling })}
              />
              <FeelingFace feeling={feeling} size="3.4rem" />
              {say(FEELING_WORDS[feeling], feeling)}
            </label>
          ))}
        </fieldset>
        <p className={phone.quiet}>{t('anonymous')}</p>
        <RefusedLine type="feeling" />
        <Sentence />
        <Solo />
      </main>
      <footer className={phone.dock}>
        <p className={phone.wait}>{t('wait')}</p>
        {isOpen(view.choices, 'next') ? <NextButton /> : <ReadyButton />}
      </footer>
    </div>
  )
}

function Sentence() {
  const t = useTranslations('feelings')
  const { room } = useMe()
  const [sentence, setSentence] = useState(() => sentenceOf(room.roomId))
  const write = (text: string) => {
    setSentence(text)
    keepSentence(room.roomId, text)
  }
  return (
    <label className={form.field}>
      {t('sentence')}
      <span className={form.hint}>{t('sentenceTold')}</span>
      <textarea className={form.input} rows={2} maxLength={200} autoComplete="off" value={sentence} onChange={(event) => write(event.target.value)} />
      <span className={form.hint} role="status">
        {sentence.trim() !== '' && t('kept')}
      </span>
    </label>
  )
}
