import { useTranslations } from 'use-intl'
import type { RegimeFace } from '../../../../shared/protocol/rest.ts'
import { Button } from '../../../pieces/Button.tsx'
import { Radios } from '../../parts/Radios.tsx'
import { MOST_ROOMS, withRoom, withRooms, type Draft } from './draft.ts'
import css from './host.module.css'
import { RoomOptions } from './RoomOptions.tsx'

type Props = { draft: Draft; faces: readonly RegimeFace[] | null | undefined; onAgain: () => void; onChange: (draft: Draft) => void }

/** All that a teacher in a hurry never opens. */
export function More({ draft, faces, onAgain, onChange }: Props) {
  const t = useTranslations('front.hosting')
  const { rooms, deal, seal, names, asks } = draft
  return (
    <details className={css.more}>
      <summary>{t('more')}</summary>
      <div className={css.inside}>
        {rooms.map((room, i) => (
          <RoomOptions
            key={i}
            title={t('room', { number: i + 1 })}
            room={room}
            faces={faces}
            onAgain={onAgain}
            onChange={(change) => onChange(withRoom(draft, i, change))}
          />
        ))}
        <div className={css.pair}>
          <Button look="plain" disabled={rooms.length === MOST_ROOMS} onClick={() => onChange(withRooms(draft, rooms.length + 1))}>
            {t('addRoom')}
          </Button>
          {rooms.length > 1 && (
            <Button look="plain" onClick={() => onChange(withRooms(draft, rooms.length - 1))}>
              {t('dropRoom')}
            </Button>
          )}
        </div>
        {rooms.length > 1 && (
          <>
            <Radios legend={t('deal')} value={deal} onPick={(value) => onChange({ ...draft, deal: value })} options={both('deals')} />
            <Radios legend={t('seal')} value={seal} onPick={(value) => onChange({ ...draft, seal: value })} options={both('seals')} />
          </>
        )}
        <Radios
          legend={t('names')}
          value={names}
          onPick={(value) => onChange({ ...draft, names: value })}
          options={(['given', 'typed'] as const).map((value) => ({ value, label: t(`naming.${value}.label`), told: t(`naming.${value}.told`) }))}
        />
        <Radios
          legend={t('door')}
          value={asks ? 'asks' : 'open'}
          onPick={(value) => onChange({ ...draft, asks: value === 'asks' })}
          options={(['open', 'asks'] as const).map((value) => ({ value, label: t(`doors.${value}.label`), told: t(`doors.${value}.told`) }))}
        />
      </div>
    </details>
  )

  function both(which: 'deals' | 'seals') {
    return (['shared', 'own'] as const).map((value) => ({ value, label: t(`${which}.${value}.label`), told: t(`${which}.${value}.told`) }))
  }
}
