import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import { isOpen } from '../../../net/choices.ts'
import { Button } from '../../../pieces/Button.tsx'
import { GlassPane } from '../../../pieces/GlassPane.tsx'
import { Mark } from '../../../pieces/Mark.tsx'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { useMe } from '../useMe.ts'
import css from './terms.module.css'
import { TermsText } from './TermsText.tsx'

/** The terms on glass, and how the app asks: for a yes, with the box ticked already, or not at all. */
export function TermsPane({ onDone }: { onDone: () => void }) {
  const t = useTranslations('terms')
  const app = useTranslations('standing')
  const { room, view, send } = useMe()
  const { text, consent } = must(room.terms, 'the terms of the app')
  const answer = (accept: boolean) => {
    send({ type: 'consent', accept })
    onDone()
  }
  const mayAnswer = isOpen(view.choices, 'consent')
  return (
    <GlassPane className={css.pane} role="region" aria-label={app('app')}>
      <div className={css.head}>
        <Mark size={26} /> <b>{app('app')}</b>
      </div>
      <div className={css.title}>
        <StepHeading>{t('title')}</StepHeading>
        <p>{t('lead')}</p>
      </div>
      <div className={css.text} tabIndex={0} role="group" aria-label={t('text')}>
        <TermsText text={text} />
      </div>
      <div className={css.foot}>
        {consent === 'voluntary' && (
          <>
            <div className={css.two}>
              <Button look="glass" disabled={!mayAnswer} onClick={() => answer(true)}>
                {t('agree')}
              </Button>
              <Button look="glass" disabled={!mayAnswer} onClick={() => answer(false)}>
                {t('notNow')}
              </Button>
            </div>
            <p>{t('silence')}</p>
          </>
        )}
        {consent === 'pre-ticked' && <Ticked mayAnswer={mayAnswer} onAnswer={answer} />}
        {consent === 'mandatory' && (
          <>
            <p>{t('arranged')}</p>
            <Button look="glass" onClick={onDone}>
              {t('read')}
            </Button>
          </>
        )}
        <RefusedLine type="consent" />
      </div>
    </GlassPane>
  )
}

function Ticked({ mayAnswer, onAnswer }: { mayAnswer: boolean; onAnswer: (accept: boolean) => void }) {
  const t = useTranslations('terms')
  const [isTicked, setTicked] = useState(true)
  return (
    <>
      <label className={css.tick}>
        <input type="checkbox" checked={isTicked} onChange={(event) => setTicked(event.target.checked)} /> {t('ticked')}
      </label>
      <Button look="glass" disabled={!mayAnswer} onClick={() => onAnswer(isTicked)}>
        {t('send')}
      </Button>
      <p>{t('tickedTold')}</p>
    </>
  )
}
