import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { keep, keptOf } from '../../net/keys.ts'
import { Button } from '../../pieces/Button.tsx'
import css from './RecoveryCard.module.css'

/** The recovery code, until the facilitator says that it is written down. After that this browser forgets it. */
export function RecoveryCard({ roomId }: { roomId: string }) {
  const t = useTranslations('desk.recovery')
  const [code, setCode] = useState(() => keptOf(roomId).recovery ?? '')
  if (!code) return null
  return (
    <section className={css.card} aria-labelledby="recovery-title">
      <h2 id="recovery-title">{t('title')}</h2>
      <p className={css.code}>{code}</p>
      <p>{t('say')}</p>
      <Button
        look="plain"
        onClick={() => {
          keep(roomId, { recovery: '' })
          setCode('')
        }}
      >
        {t('done')}
      </Button>
    </section>
  )
}
