import { useTranslations } from 'use-intl'
import type { Lesson } from '../../../../shared/vocabulary/lesson.ts'
import { say } from '../../../content.ts'
import { LESSONS } from '../../../lessons.ts'
import { Radios } from '../../parts/Radios.tsx'
import css from './host.module.css'

const EVERYTHING = 'everything'

/** What the lesson is about, with its aim and the question that it ends on. */
export function LessonChoice({ lesson, onPick }: { lesson: Lesson | null; onPick: (lesson: Lesson | null) => void }) {
  const t = useTranslations('front.hosting')
  return (
    <div className={css.group}>
      <div className={css.chips}>
        <Radios
          row
          legend={t('lesson')}
          value={lesson?.id ?? EVERYTHING}
          onPick={(id) => onPick(LESSONS.find((one) => one.id === id) ?? null)}
          options={[{ value: EVERYTHING, label: t('everything') }, ...LESSONS.map(({ id, text }) => ({ value: id, label: say(text.title, id) }))]}
        />
      </div>
      <div className={css.about} aria-live="polite">
        <p>{lesson ? say(lesson.text.aim, '') : t('everythingTold')}</p>
        {lesson && <p className={css.question}>{t('question', { question: say(lesson.text.question, '') })}</p>}
      </div>
    </div>
  )
}
