import { useTranslations } from 'use-intl'
import type { SessionRequest } from '../../../shared/protocol/rest.ts'
import { Button } from '../../pieces/Button.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { useOpening } from './useOpening.ts'

/** Nobody waits for one who plays alone: there are no clocks. */
const ALONE: SessionRequest = { length: 'short', solo: true, rooms: [{ citizens: 8, stepSeconds: { plan: 0, social: 0, statement: 0 } }] }

/** One click, and a room with seven bots is open. */
export function SoloForm() {
  const t = useTranslations('front')
  const { opening, trouble, open } = useOpening()
  return (
    <>
      <Button look="plain" disabled={opening} onClick={() => void open(ALONE)}>
        {t(opening ? 'opening' : 'solo')}
      </Button>
      <Trouble code={trouble} />
    </>
  )
}
