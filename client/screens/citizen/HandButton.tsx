import { Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../pieces/Icon.tsx'
import { HandSheet } from './laterScreens.ts'
import css from './phone.module.css'
import { useMe } from './useMe.ts'

/** Opens what is always at hand: a hand to raise, a rest to take. Who plays alone has nobody to ask. */
export function HandButton() {
  const t = useTranslations('room')
  const { me, room } = useMe()
  const [isOpen, setOpen] = useState(false)
  if (room.solo) return null
  return (
    <>
      <button type="button" className={css.hand} data-up={me.help || undefined} aria-label={t('hand')} onClick={() => setOpen(true)}>
        <Icon name="hand" size={24} />
      </button>
      {isOpen && (
        <Suspense>
          <HandSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
