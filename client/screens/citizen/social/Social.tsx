import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { People } from '../People.tsx'
import phone from '../phone.module.css'
import { StepHeading } from '../StepHeading.tsx'
import { TieRequests } from '../TieRequests.tsx'
import { useMe } from '../useMe.ts'
import { Report } from './Report.tsx'
import css from './social.module.css'
import { Stars } from './Stars.tsx'
import { TieWork } from './TieWork.tsx'

/** The social step: one thing at a time. The app asks on glass about neighbours, ties are made on paper; doing nothing is fine throughout. */
export default function Social() {
  return (
    <PhoneWords>
      <Parts />
    </PhoneWords>
  )
}

function Parts() {
  const t = useTranslations('social')
  const { me, town, onTheWay } = useMe()
  const [at, setAt] = useState(0)
  const isDone = onTheWay('ready').at(-1)?.ready ?? me.ready
  const parts = [
    ...((me.social?.named.length ?? 0) > 0 ? [Stars] : []),
    ...((me.social?.suspects.length ?? 0) > 0 ? [Report] : []),
    ...(me.social ? [TieWork] : []),
  ]
  const Part = parts[Math.min(at, parts.length - 1)]
  return (
    <div className={`${phone.pad} ${css.social}`}>
      <StepHeading>{t('title')}</StepHeading>
      <TieRequests />
      {isDone || !Part ? (
        <>
          <p role="status">
            <b>{t('done')}.</b> {t('doneTold')} {town.ready.of > 1 && t('ready', town.ready)}
          </p>
          <People open />
        </>
      ) : (
        <>
          <Part />
          <div className={css.steps} hidden={parts.length === 1}>
            {at > 0 && (
              <Button look="plain" onClick={() => setAt(at - 1)}>
                {t('before')}
              </Button>
            )}
            <span>{t('of', { part: at + 1, parts: parts.length })}</span>
            {at < parts.length - 1 && (
              <Button look="plain" onClick={() => setAt(at + 1)}>
                {t('next')}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  )
}
