import type { ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { useMe } from '../useMe.ts'
import { AskFile } from './AskFile.tsx'
import css from './hall.module.css'
import { partsAtHall, type HallPart } from './parts.ts'
import { Protest } from './Protest.tsx'
import { Question } from './Question.tsx'
import { Quiz } from './Quiz.tsx'

const PARTS = { quiz: Quiz, file: AskFile, question: Question, protest: Protest } as const satisfies Record<HallPart, ComponentType>

/** The desk at the town hall, folded; it opens by itself for somebody who can get something back. */
export default function HallDesk() {
  return (
    <PhoneWords>
      <Desk />
    </PhoneWords>
  )
}

function Desk() {
  const t = useTranslations('hall')
  const room = useMe()
  const parts = partsAtHall(room)
  return (
    <details className={css.desk} open={room.me.taken?.open ?? false}>
      <summary>
        <b>{t('title')}</b>
        <span>{parts.map((part) => t(`short.${part}`)).join(' · ')}</span>
      </summary>
      {parts.map((part) => {
        const Part = PARTS[part]
        return <Part key={part} />
      })}
    </details>
  )
}
