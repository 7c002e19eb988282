import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Code } from '../../../shared/vocabulary/ids.ts'
import { go } from '../../app/route.ts'
import { watchRoom, type Trouble as TroubleCode } from '../../net/api.ts'
import { keepKey } from '../../net/keys.ts'
import { Button } from '../../pieces/Button.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import css from './join.module.css'

/** A place among the onlookers: a role like any other, and nobody asks why. */
export function JustWatch({ code }: { code: Code }) {
  const t = useTranslations('seat')
  const [trouble, setTrouble] = useState<TroubleCode | null>(null)
  const watch = async () => {
    const answer = await watchRoom(code)
    if (!answer.ok) return setTrouble(answer.trouble)
    const { roomId, token } = answer.value
    go('/watch', () => keepKey('onlooker', { room: roomId, token }))
  }
  return (
    <div className={css.watch}>
      <Button look="plain" onClick={() => void watch()}>
        {t('watch')}
      </Button>
      <p>{t('watchTold')}</p>
      <Trouble code={trouble} />
    </div>
  )
}
