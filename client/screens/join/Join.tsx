import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { codeFrom, type Code } from '../../../shared/vocabulary/ids.ts'
import type { Joined } from '../../../shared/protocol/rest.ts'
import { go } from '../../app/route.ts'
import { keep, keepKey } from '../../net/keys.ts'
import { DoorWords } from '../../messages/DoorWords.tsx'
import { Card } from '../../pieces/Card.tsx'
import { CodeForm } from '../front/CodeForm.tsx'
import css from './join.module.css'
import { JustWatch } from './JustWatch.tsx'
import { ReturnForm } from './ReturnForm.tsx'
import { Seated } from './Seated.tsx'
import { SeatForm } from './SeatForm.tsx'

const Skyline = lazy(() => import('../front/Skyline.tsx'))

type Props = { code?: string }

/** The way to a chair: the code, unless the link brought it; one tap; and afterwards a name and six digits to come back with. */
export default function Join(props: Props) {
  return (
    <DoorWords>
      <Page {...props} />
    </DoorWords>
  )
}

function Page({ code: given }: Props) {
  const t = useTranslations('join')
  const code = given ? codeFrom(given) : null
  const [joined, setJoined] = useState<Joined | null>(null)
  if (joined) return <Seated joined={joined} />
  return (
    <div className={css.page} data-phase="arrival">
      <main className={css.main}>
        <h1>{t('title')}</h1>
        <Card lean="left" className={css.card}>
          {code ? <SeatForm code={code} onJoined={setJoined} /> : <CodeForm />}
        </Card>
        {code && <JustWatch code={code} />}
        {code && <Return code={code} />}
        <Notice />
      </main>
      <Suspense fallback={null}>
        <Skyline />
      </Suspense>
    </div>
  )
}

/** What is kept, and what the game is about, for those who want to know before. */
function Notice() {
  const t = useTranslations('seat')
  return (
    <details className={css.return}>
      <summary>{t('noticeTitle')}</summary>
      <p>{t('notice')}</p>
    </details>
  )
}

function Return({ code }: { code: Code }) {
  const t = useTranslations('join')
  return (
    <details className={css.return}>
      <summary>{t('returnTitle')}</summary>
      <p>{t('returnTold')}</p>
      <ReturnForm code={code} onReturned={enterTown} />
    </details>
  )
}

/** Keeps a chair on this device and goes to it. */
export function enterTown({ roomId, token, returnCode }: Joined): void {
  keep(roomId, { returnCode })
  go('/play', () => keepKey('citizen', { room: roomId, token }))
}
