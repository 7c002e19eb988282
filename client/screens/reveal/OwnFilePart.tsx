import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { OwnFile } from '../../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { useOwnFile } from '../../net/debrief.ts'
import { Button } from '../../pieces/Button.tsx'
import { Arriving } from '../parts/Arriving.tsx'
import type { File } from './account.ts'
import css from './own.module.css'
import file from './OwnFile.module.css'
import { OwnLedger } from './OwnLedger.tsx'
import { OwnNotes } from './OwnNotes.tsx'
import { OwnTwins } from './OwnTwins.tsx'
import { Carried, Causes, Touched, Unseen } from './OwnTraces.tsx'

type Props = { name: string; file: File; regime: SealedRegime; nameOf: (seat: Seat) => string | null }

/** The whole file: the sum, everything that was noted, what was missed, what others carry, whom it touched, and the twins. It can be printed. */
export function OwnFilePart({ name, file: opened, regime, nameOf }: Props) {
  const game = useTranslations('words')('game')
  const own = useOwnFile()
  return (
    <div className={css.part}>
      <p className={file.printed}>
        {game} · {name} · {regime.title}
      </p>
      <OwnLedger file={opened} regime={regime} nameOf={nameOf} />
      <Arriving document={own} className={css.sub}>
        {(told) => <Told told={told} regime={regime} />}
      </Arriving>
    </div>
  )
}

function Told({ told, regime }: { told: OwnFile; regime: SealedRegime }) {
  const t = useTranslations('ownReveal.file')
  const whole = useRef<HTMLDivElement>(null)
  const print = () => {
    for (const folded of whole.current?.querySelectorAll('details') ?? []) folded.open = true
    window.print()
  }
  return (
    <div className={css.part} ref={whole}>
      <OwnNotes observations={told.observations} regime={regime} />
      <Causes causes={told.causes} regime={regime} />
      <Unseen unseen={told.unseen} observations={told.observations} />
      <Carried carried={told.carried} regime={regime} />
      <Touched touched={told.touched} />
      <OwnTwins twins={told.twins} regime={regime} />
      <Button look="plain" onClick={print}>
        {t('print')}
      </Button>
    </div>
  )
}
