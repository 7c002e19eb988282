import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { DEBRIEF_STEPS, REVEAL_STEPS } from '../../../shared/vocabulary/phase.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { Button } from '../../pieces/Button.tsx'
import { deedOf } from '../console/actions.ts'
import { isAwaiting } from '../console/waiting.ts'
import css from './pocket.module.css'

const NAMED = 3

/** The big button under the thumb: what comes next and who isn't ready. The envelope takes two taps. */
export function PocketNext({ view, send }: { view: View; send: (deed: Deed) => void }) {
  const t = useTranslations()
  const [asks, setAsks] = useState(false)
  const { room, desk, reveal, town } = view
  const deed = deedOf('next', view)
  const preview = desk?.preview
  if (!deed || !preview) return <p className={css.quiet}>{t('pocket.over')}</p>
  const goes = () => {
    if (desk.opensEnvelope && !asks) return setAsks(true)
    setAsks(false)
    send(deed)
  }
  const title = t(`desk.next.title.${preview.does}`, {
    month: room.month + 1,
    step: t(`reveal.steps.${REVEAL_STEPS[(reveal?.step ?? 0) + 1] ?? 'life'}`),
    part: t(`desk.talk.debrief.parts.${DEBRIEF_STEPS[(town.debrief?.step ?? 0) + 1] ?? 'now-what'}`),
  })
  return (
    <>
      <p className={css.preview}>
        {asks && desk.opensEnvelope ? t('pocket.confirm') : isAwaiting(view) ? <NotReady view={view} /> : t(`desk.next.does.${preview.does}`)}
      </p>
      {asks && desk.opensEnvelope ? (
        <div className={css.sure}>
          <Button look="plain" onClick={() => setAsks(false)}>
            {t('pocket.no')}
          </Button>
          <Button accent onClick={goes}>
            {t('pocket.yes')}
          </Button>
        </div>
      ) : (
        <Button accent className={css.next} onClick={goes}>
          {title}
        </Button>
      )}
    </>
  )
}

function NotReady({ view: { desk, town } }: { view: View }) {
  const t = useTranslations('pocket')
  const names = (desk?.preview?.notReady ?? []).flatMap((seat) => town.citizens[seat]?.name ?? [])
  const listed = names.slice(0, NAMED).join(', ')
  const told = names.length > NAMED ? t('more', { names: listed, more: names.length - NAMED }) : listed
  return <>{t('notReady', { count: names.length, names: told })}</>
}
