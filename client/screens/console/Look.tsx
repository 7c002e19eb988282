import { useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { DeskView, View } from '../../../shared/vocabulary/view.ts'
import { LookedAt, useAsker } from '../../net/debrief.ts'
import { RoomProvider } from '../../net/useRoom.tsx'
import { Button } from '../../pieces/Button.tsx'
import { Card } from '../../pieces/Card.tsx'
import { Citizen } from '../citizen/Citizen.tsx'
import css from './Look.module.css'
import { readOnlyStore } from './readOnly.ts'
import { useFrame } from './useFrame.ts'

type Props = { view: View; look: NonNullable<DeskView['look']>; secondsLeft: number | null; send: (deed: Deed) => void }

/** One citizen's phone as they see it, for looking only. */
export default function Look({ view, look, secondsLeft, send }: Props) {
  const t = useTranslations('desk.look')
  const frame = useRef<HTMLIFrameElement>(null)
  const body = useFrame(frame)
  const { token } = useAsker()
  const looked = useMemo(() => ({ seat: look.seat, token }), [look.seat, token])
  const store = useMemo(() => readOnlyStore(phoneOf(view, look), secondsLeft), [view, look, secondsLeft])
  return (
    <Card className={css.look} aria-labelledby="look-title">
      <header>
        <div>
          <h2 id="look-title">{t('title', { name: look.name })}</h2>
          <p>{t('say')}</p>
        </div>
        <Button look="plain" onClick={() => send({ type: 'look', seat: 0 })}>
          {t('close')}
        </Button>
      </header>
      <iframe ref={frame} className={css.phone} title={t('told', { name: look.name })} inert tabIndex={-1} />
      {body &&
        createPortal(
          <RoomProvider store={store}>
            <LookedAt value={looked}>
              <Citizen />
            </LookedAt>
          </RoomProvider>,
          body,
        )}
    </Card>
  )
}

/** The view of the looked-at citizen, out of what the desk sees. */
function phoneOf({ room, town, reveal }: View, { me, choices }: NonNullable<DeskView['look']>): View {
  return { role: 'citizen', room, town, choices, me, ...(reveal && { reveal }) }
}
