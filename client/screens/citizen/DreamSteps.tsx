import { useTranslations } from 'use-intl'
import { say, useContent } from '../../content.ts'
import { Icon } from '../../pieces/Icon.tsx'
import css from './phone.module.css'
import { useMe } from './useMe.ts'

/** The four steps of the own dream; those done are ticked. */
export function DreamSteps() {
  const t = useTranslations('arrival')
  const { dreams } = useContent()
  const { me } = useMe()
  return (
    <ol className={css.steps}>
      {dreams[me.dream]?.steps.map((step, i) => (
        <li key={i} aria-current={i === me.dreamSteps ? 'step' : undefined}>
          <span className={i < me.dreamSteps ? css.stepDone : css.stepHole}>
            {i < me.dreamSteps ? (
              <>
                <Icon name="tick" />
                <span className="visually-hidden">{t('stepDone')}</span>
              </>
            ) : (
              i + 1
            )}
          </span>
          {say(step.text, step.activity)}
        </li>
      ))}
    </ol>
  )
}
