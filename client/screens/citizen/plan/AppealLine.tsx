import { useTranslations } from 'use-intl'
import { valuesOf } from '../../../net/choices.ts'
import { useEntryName } from '../../../pieces/useEntryName.ts'
import { useStanding, type Measure } from '../../../pieces/useStanding.ts'
import { Radios } from '../../parts/Radios.tsx'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'

/** What a planned appeal is about: a line that one was told of, or the one that took most. There only while an appeal is planned. */
export function AppealLine() {
  const t = useTranslations()
  const { me, room, view, send, onTheWay } = useMe()
  const measure: Measure = { unit: room.regime?.unit ?? 'points', max: room.regime?.scale.max ?? 0 }
  const { change } = useStanding(measure)
  const nameOf = useEntryName(measure)
  const open = valuesOf(view.choices, 'appeal', 'line').map(Number)
  if (open.length === 0) return null
  const lines = [...me.told, ...(me.standing?.lines ?? [])].filter(({ seq }) => open.includes(seq))
  if (lines.length === 0) return <p className={phone.quiet}>{t('switches.appealBlind')}</p>
  return (
    <Radios
      legend={t('switches.appeal')}
      value={String(onTheWay('appeal').at(-1)?.line ?? me.appeal)}
      onPick={(line) => send({ type: 'appeal', line: Number(line) })}
      options={[
        { value: '0', label: t('switches.appealWorst') },
        ...lines.map((line) => ({
          value: String(line.seq),
          label: t('switches.appealLine', { what: nameOf(line), delta: change(line.delta) }),
        })),
      ]}
    />
  )
}
