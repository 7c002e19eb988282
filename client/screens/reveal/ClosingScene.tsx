import { useTranslations } from 'use-intl'
import { Card } from '../../pieces/Card.tsx'
import css from './ClosingScene.module.css'

export const PROMPTS = ['what', 'so', 'now'] as const

/** The last picture: thanks, and three questions to talk about. */
export function ClosingScene() {
  const t = useTranslations('reveal.closing')
  return (
    <div className={css.closing}>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <ol>
        {PROMPTS.map((prompt, i) => (
          <li key={prompt}>
            <Card height={3} lean={i % 2 ? 'right' : 'left'} className={css.card}>
              <span aria-hidden>{i + 1}</span>
              {t(`prompts.${prompt}`)}
            </Card>
          </li>
        ))}
      </ol>
    </div>
  )
}
