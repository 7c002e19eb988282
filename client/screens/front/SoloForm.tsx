import { useTranslations } from 'use-intl'
import { Button } from '../../pieces/Button.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { useOpening } from './useOpening.ts'

/** One click, and a room with seven bots is open. */
export function SoloForm() {
  const t = useTranslations('front')
  const { opening, trouble, open } = useOpening()
  return (
    <>
      <Button look="plain" disabled={opening} onClick={() => void open({ length: 'short', solo: true, rooms: [{ citizens: 8 }] })}>
        {t(opening ? 'opening' : 'solo')}
      </Button>
      <Trouble code={trouble} />
    </>
  )
}
