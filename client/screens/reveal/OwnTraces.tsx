import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { OwnFile } from '../../../shared/vocabulary/debrief.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { useEntryName } from '../../pieces/useEntryName.ts'
import { useStanding } from '../../pieces/useStanding.ts'
import css from './own.module.css'
import file from './OwnFile.module.css'
import { useNames } from './words.ts'

/** Points by what brought them. */
export function Causes({ causes, regime }: { causes: OwnFile['causes']; regime: SealedRegime }) {
  const t = useTranslations('ownReveal.file')
  const entryName = useEntryName(regime.scale)
  const { change } = useStanding(regime.scale)
  if (causes.length === 0) return null
  return (
    <Part title={t('causes')}>
      <ul>
        {causes.map(({ kind, points, lines }) => (
          <li key={kind} className={file.row}>
            <span>
              {entryName({ feature: null, kind })} <small>{t('lines', { lines })}</small>
            </span>
            <b>{change(points)}</b>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What one did and nobody wrote down; of the same done at another time and noted, that too. */
export function Unseen({ unseen, observations }: Pick<OwnFile, 'unseen' | 'observations'>) {
  const t = useTranslations('ownReveal.file')
  const names = useNames()
  const { activities, dilemmas } = useContent()
  if (unseen.length === 0) return <Part title={t('unseen')}>{t('noUnseen')}</Part>
  const nameOf = ({ activity, dilemma, features }: OwnFile['unseen'][number]) => {
    const known = activity === null ? undefined : activities[activity]
    if (known) return say(known.text.name, known.id)
    return features.length > 0 ? features.map(names.feature).join(' · ') : say(dilemmas[dilemma ?? '']?.text, dilemma ?? '')
  }
  const isNoted = ({ month, features }: OwnFile['unseen'][number]) =>
    observations.some((noted) => noted.actual === null && noted.month === month && features.includes(noted.feature))
  return (
    <Part title={t('unseen')} sub={t('unseenTold')}>
      <ul>
        {unseen.map((one, i) => (
          <li key={i} className={file.row}>
            <span>
              {nameOf(one)} {isNoted(one) && <small>{t('seenToo')}</small>}
            </span>
            <small>{t('unseenAt', one)}</small>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** One's own acts in the files of others. */
export function Carried({ carried, regime }: { carried: OwnFile['carried']; regime: SealedRegime }) {
  const t = useTranslations('ownReveal.file')
  const names = useNames()
  const { change } = useStanding(regime.scale)
  if (carried.length === 0) return null
  return (
    <Part title={t('carried')} sub={t('carriedTold')}>
      <ul>
        {carried.map(({ month, feature, by, points }, i) => (
          <li key={i} className={file.row}>
            <span>
              {names.feature(feature)}{' '}
              <small>
                {t('month', { month })}, {t('carriedBy', { name: by.name })}
              </small>
            </span>
            <b>{change(points)}</b>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** Whose standing moved with one's own. */
export function Touched({ touched }: { touched: OwnFile['touched'] }) {
  const t = useTranslations('ownReveal.file')
  const names = touched.map(({ name }) => name).join(', ')
  return <Part title={t('touched')}>{touched.length > 0 ? t('touchedTold', { names }) : t('noTouched')}</Part>
}

function Part({ title, sub, children }: { title: string; sub?: string; children: ReactNode }) {
  return (
    <Card className={css.card}>
      <h2>{title}</h2>
      {sub !== undefined && <p className={css.sub}>{sub}</p>}
      {children}
    </Card>
  )
}
