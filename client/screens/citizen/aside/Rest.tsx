import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { useMe } from '../useMe.ts'
import { Calm } from './Calm.tsx'

/** The stop card is up: an empty, quiet screen, and a way back. */
export default function Rest() {
  return (
    <PhoneWords>
      <Resting />
    </PhoneWords>
  )
}

function Resting() {
  const t = useTranslations('aside')
  const { me, send } = useMe()
  return (
    <Calm seat={me.seat} title={t('restTitle')} told={t('restNow')}>
      <p>{t('restEnds')}</p>
      <Button accent onClick={() => send({ type: 'stop', on: false })}>
        {t('back')}
      </Button>
    </Calm>
  )
}
