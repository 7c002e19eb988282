import { useTranslations } from 'use-intl'
import type { Planned } from '../../../../shared/vocabulary/state.ts'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import css from './plan.module.css'
import { SlotCard } from './SlotCard.tsx'

type Props = { slots: readonly [Planned | null, Planned | null]; onChoose: (slot: 1 | 2) => void; onClose: () => void }

/** Both slots are full and a third place was tapped: nothing is thrown out without a word. */
export default function WhichSlot(props: Props) {
  return (
    <PhoneWords>
      <Which {...props} />
    </PhoneWords>
  )
}

function Which({ slots, onChoose, onClose }: Props) {
  const t = useTranslations('offer')
  return (
    <Sheet title={t('whichSlot')} onClose={onClose}>
      <div className={css.slots}>
        <SlotCard slot={1} planned={slots[0]} onChoose={() => onChoose(1)} />
        <SlotCard slot={2} planned={slots[1]} onChoose={() => onChoose(2)} />
      </div>
    </Sheet>
  )
}
