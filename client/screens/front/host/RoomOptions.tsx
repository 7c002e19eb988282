import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { RegimeFace } from '../../../../shared/protocol/rest.ts'
import { DISCLOSURES } from '../../../../shared/vocabulary/disclosure.ts'
import { MOST_SEATS } from '../../../../shared/vocabulary/ids.ts'
import { Button } from '../../../pieces/Button.tsx'
import form from '../../parts/form.module.css'
import { Radios } from '../../parts/Radios.tsx'
import { HOUSE } from '../house.ts'
import { Regime } from '../Regime.tsx'
import { faceOf, type RoomDraft } from './draft.ts'
import css from './host.module.css'

type Props = {
  title: string
  room: RoomDraft
  faces: readonly RegimeFace[] | null | undefined
  onAgain: () => void
  onChange: (change: Partial<RoomDraft>) => void
}

/** Everything that can differ from room to room. */
export function RoomOptions({ title, room, faces, onAgain, onChange }: Props) {
  const t = useTranslations()
  const { regime, disclosure, citizens, bots, timers } = room
  const face = faceOf(faces, regime)
  return (
    <details className={css.room}>
      <summary>{title}</summary>
      <div className={css.inside}>
        <Regime
          faces={faces}
          face={face}
          value={regime}
          onAgain={onAgain}
          onPick={(id, picked) => onChange({ regime: id, ...(picked !== face && { disclosure: picked.disclosure }) })}
        />
        <div className={css.group}>
          <Radios
            legend={t('front.level')}
            value={disclosure}
            onPick={(level) => onChange({ disclosure: level })}
            options={DISCLOSURES.map((value) => ({ value, label: t(`words.levels.${value}`), told: t(`words.levelsTold.${value}`) }))}
          />
          {face && face.disclosure !== disclosure && (
            <Button look="plain" onClick={() => onChange({ disclosure: face.disclosure })}>
              {t(face.id === HOUSE ? 'front.asSuggested' : 'front.asReal', { level: t(`words.levels.${face.disclosure}`) })}
            </Button>
          )}
          {face?.disclosure === disclosure && face.id !== HOUSE && <p className={css.told}>{t('front.isReal')}</p>}
        </div>
        <div className={css.numbers}>
          <Count label={t('front.hosting.chairs')} value={citizens} least={2} onPick={(count) => onChange({ citizens: count })} />
          <Count label={t('front.hosting.bots')} value={bots} least={0} most={citizens} onPick={(count) => onChange({ bots: count })} />
        </div>
        <Radios
          legend={t('front.timers')}
          value={timers}
          onPick={(value) => onChange({ timers: value })}
          options={[
            { value: 'on', label: t('front.timersOn') },
            { value: 'off', label: t('front.timersOff') },
          ]}
        />
      </div>
    </details>
  )
}

type CountProps = { label: string; value: number; least: number; most?: number; onPick: (count: number) => void }

function Count({ label, value, least, most = MOST_SEATS, onPick }: CountProps) {
  const id = useId()
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={form.input} value={value} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        {Array.from({ length: most - least + 1 }, (_, i) => (
          <option key={i}>{least + i}</option>
        ))}
      </select>
    </div>
  )
}
