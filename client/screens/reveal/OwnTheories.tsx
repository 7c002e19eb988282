import { useTranslations } from 'use-intl'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import type { File } from './account.ts'
import css from './own.module.css'
import { surenessOf } from './sureness.ts'
import { useNames } from './words.ts'

/** The own notebook, marked: what was thought, how surely, and what was true. "Don't know" is never wrong. */
export function OwnTheories({ theories }: { theories: File['theories'] }) {
  const t = useTranslations('reveal.theories')
  const own = useTranslations('ownReveal.belief')
  const names = useNames()
  const guesses = theories.filter(({ effect }) => effect !== 'unknown')
  const right = guesses.filter(({ effect, truth }) => effect === truth).length
  return (
    <Card className={css.card} aria-labelledby="theories-title">
      <h2 id="theories-title">
        {t('title')}: {t('right', { right, of: guesses.length })}
      </h2>
      {guesses.length === 0 && <p className={css.sub}>{t('none')}</p>}
      <ul>
        {guesses.map(({ feature, effect, confidence, truth, before, changed }) => {
          const isRight = effect === truth
          return (
            <li key={feature} className={css.theory}>
              {names.feature(feature)}
              <small>
                {t('said', { effect: t(`effects.${effect}`), sure: t(`sure.${surenessOf(confidence)}`) })}
                {!isRight && <> {t('was', { effect: t(`effects.${truth}`) })}</>}
                {before !== null && changed !== null && (
                  <> {effect === before ? own('rightUntil', { month: changed }) : t('until', { effect: t(`effects.${before}`), month: changed })}</>
                )}
              </small>
              <span className={css.mark} data-ok={isRight || undefined}>
                <Icon name={isRight ? 'tick' : 'cross'} />
                {t(isRight ? 'ok' : 'no')}
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
