import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Joined } from '../../../shared/protocol/rest.ts'
import { Button } from '../../pieces/Button.tsx'
import { Card } from '../../pieces/Card.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { enterTown } from './Join.tsx'
import css from './join.module.css'

/** Who one is now, and the six digits that bring one back. */
export function Seated({ joined }: { joined: Joined }) {
  const t = useTranslations('join')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className={css.main} data-phase="arrival">
      <Card lean="left" className={css.seated}>
        <Pawn seat={joined.seat} size={132} named />
        <h1 ref={heading} tabIndex={-1}>
          {t('doneTitle', { name: joined.name })}
        </h1>
        <p>{t('doneTold')}</p>
        <p className={css.digits}>{`${joined.returnCode.slice(0, 3)} ${joined.returnCode.slice(3)}`}</p>
      </Card>
      <Button accent onClick={() => enterTown(joined)}>
        {t('go')}
      </Button>
    </main>
  )
}
