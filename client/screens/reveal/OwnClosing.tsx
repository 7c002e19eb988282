import { useTranslations } from 'use-intl'
import { Card } from '../../pieces/Card.tsx'
import shared from './own.module.css'
import css from './OwnClosing.module.css'

const PROMPTS = ['what', 'so', 'now'] as const

/** Thanks, and the three questions, above the own life. */
export function OwnClosing() {
  const t = useTranslations('reveal.closing')
  return (
    <div className={shared.part}>
      <h1 className={shared.title}>{t('title')}</h1>
      <Card className={shared.card}>
        <ol className={css.prompts}>
          {PROMPTS.map((prompt) => (
            <li key={prompt}>{t(`prompts.${prompt}`)}</li>
          ))}
        </ol>
      </Card>
      <p className={shared.sub}>{t('phone')}</p>
    </div>
  )
}
