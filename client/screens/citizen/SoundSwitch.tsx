import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { hasSound, play, setSound } from '../../pieces/sound.ts'
import { Radios } from '../parts/Radios.tsx'
import css from './phone.module.css'

/** Three small sounds, off until somebody wants them; kept on this device. */
export function SoundSwitch() {
  const t = useTranslations('me')
  const [isOn, setOn] = useState(hasSound)
  const pick = (on: boolean) => {
    setSound(on)
    setOn(on)
    play('turn')
  }
  return (
    <div>
      <Radios
        row
        legend={t('sound')}
        value={isOn ? 'on' : 'off'}
        onPick={(value) => pick(value === 'on')}
        options={[
          { value: 'off', label: t('soundOff') },
          { value: 'on', label: t('soundOn') },
        ]}
      />
      <p className={css.quiet}>{t('soundTold')}</p>
    </div>
  )
}
