import { useTranslations } from 'use-intl'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { Card } from '../../../pieces/Card.tsx'
import css from './HeadlinesScene.module.css'

/** The headlines that were asked before the game, once more: no count and no verdict while people answer. */
export function HeadlinesScene() {
  const t = useTranslations('scenes.talk.headlines')
  const { press } = useDebriefBook()
  return (
    <section className={css.headlines} aria-label={t('title')}>
      <ul>
        {Object.values(press)
          .filter(({ asked }) => asked)
          .map(({ id, claim }, i) => (
            <li key={id}>
              <Card height={2} lean={i % 2 ? 'right' : 'left'} className={css.card}>
                {say(claim, id)}
              </Card>
            </li>
          ))}
      </ul>
      <p>{t('told')}</p>
    </section>
  )
}
