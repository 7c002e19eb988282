import { useTranslations } from 'use-intl'
import type { SessionRequest } from '../../../../shared/protocol/rest.ts'
import { Button } from '../../../pieces/Button.tsx'
import { Trouble } from '../../parts/Trouble.tsx'
import { useOpening } from '../useOpening.ts'
import css from './host.module.css'

const REHEARSAL: SessionRequest = {
  length: 'short',
  dry: true,
  rooms: [{ bots: 24, stepSeconds: { plan: 0, social: 0, statement: 0 } }],
}

/** A whole class of bots in one click, of which nothing is kept. */
export function DryRun() {
  const t = useTranslations('front')
  const { opening, trouble, open } = useOpening()
  return (
    <div className={css.group}>
      <Button look="plain" disabled={opening} onClick={() => void open(REHEARSAL)}>
        {t(opening ? 'opening' : 'dry.run')}
      </Button>
      <p className={css.told}>{t('dry.told')}</p>
      <Trouble code={trouble} />
    </div>
  )
}
