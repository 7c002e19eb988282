import { useTranslations } from 'use-intl'
import type { UpdateTold } from '../../../shared/vocabulary/debrief.ts'
import { Card } from '../../pieces/Card.tsx'
import { signed } from '../../pieces/figures.ts'
import scene from './scene.module.css'
import css from './UpdateScene.module.css'
import { useNames } from './words.ts'

/** A sheet has room for so many changes, and the stage for so many sheets. */
const CHANGES = { alone: 6, beside: 2 }
const SHEETS = 2

/** What the system changed without a word, and how many noticed. */
export function UpdateScene({ updates }: { updates: readonly UpdateTold[] }) {
  const t = useTranslations('scenes.update')
  const shown = updates.slice(0, SHEETS)
  const last = shown.at(-1)
  if (!last)
    return (
      <div className={scene.only}>
        <h1>{t('none')}</h1>
        <p>{t('noneTold')}</p>
      </div>
    )
  return (
    <div className={scene.pair}>
      <div className={css.sheets}>
        {shown.map((update) => (
          <Update key={update.month} update={update} most={shown.length > 1 ? CHANGES.beside : CHANGES.alone} />
        ))}
      </div>
      <div className={scene.aside}>
        {last.noticed ? <p className={scene.lead}>{t('noticed', last.noticed)}</p> : <p className={scene.lead}>{t('unknown')}</p>}
      </div>
    </div>
  )
}

function Update({ update: { month, changes }, most }: { update: UpdateTold; most: number }) {
  const t = useTranslations('scenes.update')
  const names = useNames()
  const left = changes.length - most
  return (
    <Card height={3} lean="left" className={scene.sheet}>
      <header>
        <h1>{t('title')}</h1>
        <p>{t('month', { month })}</p>
      </header>
      <ul className={css.changes}>
        {changes.slice(0, most).map(({ feature, before, after }) => (
          <li key={feature}>
            <span>{names.feature(feature)}</span>
            <s>{signed(before)}</s>
            <span className="visually-hidden">{t('became')}</span>
            <span aria-hidden>→</span>
            <b>{signed(after)}</b>
          </li>
        ))}
        {left > 0 && <li>{t('more', { count: left })}</li>}
      </ul>
    </Card>
  )
}
