import { useState, type SyntheticEvent } from 'react'
import { useTranslations } from 'use-intl'
import { say } from '../../content.ts'
import { Button } from '../../pieces/Button.tsx'
import { Radios } from '../parts/Radios.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { LENGTHS } from '../../../shared/vocabulary/phase.ts'
import { draftFor, requestOf, withLesson } from './host/draft.ts'
import css from './host/host.module.css'
import { LessonChoice } from './host/LessonChoice.tsx'
import { More } from './host/More.tsx'
import { RoomsChoice } from './host/RoomsChoice.tsx'
import { useFaces } from './useFaces.ts'
import { useOpening } from './useOpening.ts'

/** A session in three answers, each with a safe default; everything else is folded away. */
export default function HostForm() {
  const t = useTranslations()
  const { opening, trouble, open } = useOpening()
  const { faces, again } = useFaces()
  const [draft, setDraft] = useState(() => draftFor('standard'))
  const { length, lesson, rooms } = draft
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void open(requestOf(draft))
  }
  return (
    <form className={css.form} onSubmit={submit}>
      <Radios
        row
        legend={t('front.length')}
        value={length}
        onPick={(value) => setDraft({ ...draft, length: value })}
        options={LENGTHS.map((value) => ({ value, label: t(`words.lengths.${value}`) }))}
      />
      <LessonChoice lesson={lesson} onPick={(picked) => setDraft(withLesson(draft, picked))} />
      <RoomsChoice draft={draft} faces={faces} onChange={setDraft} />
      <More draft={draft} faces={faces} onAgain={again} onChange={setDraft} />
      <Button type="submit" accent disabled={opening}>
        {opening
          ? t('front.opening')
          : t('front.hosting.open', {
              minutes: t(`words.lengths.${length}`),
              lesson: lesson ? say(lesson.text.title, '') : t('front.hosting.everything'),
              rooms: rooms.length,
            })}
      </Button>
      <Trouble code={trouble} />
    </form>
  )
}
