import { useTranslations } from 'use-intl'
import type { View } from '../../../../shared/vocabulary/view.ts'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Calm } from './Calm.tsx'

type Props = { door: NonNullable<View['door']> }

/** A newcomer waits until the teacher lets them in; the view changes by itself then. */
export default function Door({ door }: Props) {
  return (
    <PhoneWords>
      <AtTheDoor door={door} />
    </PhoneWords>
  )
}

function AtTheDoor({ door }: Props) {
  const t = useTranslations('aside')
  return <Calm seat={door.seat} title={t('doorTitle', { name: door.name })} told={t('doorTold')} />
}
