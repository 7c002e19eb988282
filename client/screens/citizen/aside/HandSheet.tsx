import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { allows } from '../../../net/choices.ts'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import { useMemory } from '../Memory.tsx'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'
import css from './aside.module.css'

/** A hand to raise, and a rest to take: both told to the teacher alone. */
export default function HandSheet({ onClose }: { onClose: () => void }) {
  return (
    <PhoneWords>
      <Ways onClose={onClose} />
    </PhoneWords>
  )
}

function Ways({ onClose }: { onClose: () => void }) {
  const t = useTranslations('aside')
  const { me, view, send } = useMe()
  const { putAway } = useMemory()
  const [asks, setAsks] = useState(false)
  const raise = () => {
    putAway('reply', '')
    send({ type: 'help', on: !me.help })
    onClose()
  }
  const rest = () => {
    send({ type: 'stop', on: true })
    onClose()
  }
  return (
    <Sheet title={t(asks ? 'rest' : 'handTitle')} onClose={onClose}>
      <div className={css.sheet}>
        {!asks && allows(view.choices, 'help', { on: !me.help }) && (
          <>
            <Button accent onClick={raise}>
              {t(me.help ? 'lower' : 'raise')}
            </Button>
            <p className={phone.quiet}>{t('raiseTold')}</p>
          </>
        )}
        {allows(view.choices, 'stop', { on: true }) && (
          <>
            {asks && <Button onClick={rest}>{t('restSure')}</Button>}
            <Button look="plain" onClick={() => setAsks(!asks)}>
              {t(asks ? 'restNot' : 'rest')}
            </Button>
            <p className={phone.quiet}>{t('restTold')}</p>
          </>
        )}
      </div>
    </Sheet>
  )
}
