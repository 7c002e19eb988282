import { useTranslations } from 'use-intl'
import type { RegimeFace } from '../../../../shared/protocol/rest.ts'
import { Radios } from '../../parts/Radios.tsx'
import { withRooms, type Draft } from './draft.ts'
import css from './host.module.css'
import { useTreatment } from './useTreatment.ts'

type Props = { draft: Draft; faces: readonly RegimeFace[] | null | undefined; onChange: (draft: Draft) => void }

/** One room, or two to compare; and in a line each, what people there will live under. */
export function RoomsChoice({ draft, faces, onChange }: Props) {
  const t = useTranslations('front.hosting')
  const treatment = useTreatment(faces)
  const { rooms } = draft
  return (
    <div className={css.group}>
      <Radios
        row
        legend={t('rooms')}
        value={String(rooms.length)}
        onPick={(count) => onChange(withRooms(draft, Number(count)))}
        options={[
          { value: '1', label: t('one') },
          { value: '2', label: t('two') },
          ...(rooms.length > 2 ? [{ value: String(rooms.length), label: t('many', { count: rooms.length }) }] : []),
        ]}
      />
      <ol className={css.treatments}>
        {rooms.map((room, i) => (
          <li key={i}>
            {rooms.length > 1 && <b>{t('room', { number: i + 1 })}</b>} {treatment(room)}
          </li>
        ))}
      </ol>
      {rooms.length > 1 && <p className={css.told}>{t('evenly')}</p>}
    </div>
  )
}
