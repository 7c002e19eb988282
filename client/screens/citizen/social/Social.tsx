import type { ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { useMemory } from '../Memory.tsx'
import { People } from '../People.tsx'
import phone from '../phone.module.css'
import { StepHeading } from '../StepHeading.tsx'
import { TieRequests } from '../TieRequests.tsx'
import { useMe } from '../useMe.ts'
import { partsOf, type SocialPart } from './parts.ts'
import { Report } from './Report.tsx'
import css from './social.module.css'
import { Stars } from './Stars.tsx'
import { TieWork } from './TieWork.tsx'

const PARTS = { stars: Stars, report: Report, ties: TieWork } as const satisfies Record<SocialPart, ComponentType>

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
  const { socialAt, turnsTo } = useMemory()
  const isDone = onTheWay('ready').at(-1)?.ready ?? me.ready
  const parts = partsOf(me)
  const at = Math.min(socialAt, parts.length - 1)
  const part = parts[at]
  const Part = part && PARTS[part]
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
          {parts.length > 1 && (
            <div className={css.steps}>
              {at > 0 && (
                <Button look="plain" onClick={() => turnsTo(at - 1)}>
                  {t('before')}
                </Button>
              )}
              <span>{t('of', { part: at + 1, parts: parts.length })}</span>
            </div>
          )}
        </>
      )}
    </div>
  )
}
