import { useTranslations } from 'use-intl'
import { CONTEXTS, MEASURES } from '../../../../shared/vocabulary/content.ts'
import type { SortTold } from '../../../../shared/vocabulary/debrief.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { lyingOf } from './archive.ts'
import css from './ArchiveScene.module.css'

/** Real systems in four fields, by the two questions of the law of the EU: each card where most of the class put it; the cards alone until somebody has sorted one. */
export function ArchiveScene({ sorted }: { sorted: readonly SortTold[] }) {
  const t = useTranslations('scenes.talk.archive')
  const { archive } = useDebriefBook()
  const lying = lyingOf(sorted)
  const left = Object.keys(archive).length - lying.length
  if (lying.length === 0)
    return (
      <div className={css.unsorted}>
        <p>
          {t('context')} {t('measure')}
        </p>
        <ul>
          {Object.values(archive).map(({ id, title }) => (
            <li key={id}>{say(title, id)}</li>
          ))}
        </ul>
        <p>{t('left', { count: left })}</p>
      </div>
    )
  return (
    <div className={css.archive}>
      <p className={css.measure}>{t('measure')}</p>
      <p className={css.context}>{t('context')}</p>
      {CONTEXTS.map((context, row) => (
        <h2 key={context} className={css.side} style={{ gridRow: 3 + row }}>
          {t(`contexts.${context}`)}
        </h2>
      ))}
      {MEASURES.map((measure, column) => (
        <h2 key={measure} className={css.head} style={{ gridColumn: 3 + column }}>
          {t(`measures.${measure}`)}
        </h2>
      ))}
      {CONTEXTS.flatMap((context, row) =>
        MEASURES.map((measure, column) => (
          <section
            key={`${context} ${measure}`}
            className={css.field}
            data-bad={Number(context === 'other') + Number(measure === 'too-hard') || undefined}
            style={{ gridRow: 3 + row, gridColumn: 3 + column }}
            aria-label={t('cell', { context: t(`contexts.${context}`), measure: t(`measures.${measure}`) })}
          >
            <ul>
              {lying
                .filter((each) => each.context === context && each.measure === measure)
                .map(({ card, count, of }) => (
                  <li key={card}>
                    <span>{say(archive[card]?.title, card)}</span> <b>{t('count', { count, of })}</b>
                  </li>
                ))}
            </ul>
          </section>
        )),
      )}
      <p className={css.foot}>
        <b>{t('rule')}</b> <span>{left > 0 ? t('left', { count: left }) : t('ours')}</span>
      </p>
    </div>
  )
}
