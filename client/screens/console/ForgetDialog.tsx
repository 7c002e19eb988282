import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { AskDialog } from './AskDialog.tsx'

type Props = { view: View; seat: Seat; send: (deed: Deed) => void; onClose: () => void }

/** The second tap before somebody who was taken out is forgotten. */
export function ForgetDialog({ view, seat, send, onClose }: Props) {
  const t = useTranslations('desk.removed')
  const person = view.desk?.removed.find((one) => one.seat === seat)
  if (!person) return null
  return (
    <AskDialog
      words={{ ask: t('ask', { name: person.name }), say: t('say'), yes: t('yes'), no: t('no') }}
      onYes={() => {
        send({ type: 'seat.forget', seat })
        onClose()
      }}
      onClose={onClose}
    />
  )
}
