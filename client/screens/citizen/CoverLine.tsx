import { useTranslations } from 'use-intl'
import { allows } from '../../net/choices.ts'
import { useUntouchedFor } from '../../net/useRoom.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import css from './life.module.css'
import { useMe } from './useMe.ts'

/** After so many untouched seconds the phone asks; the server waits for 60, and may have heard of the last touch 5 before. */
const ASKS_AFTER = 40
const COVERED_AFTER = 55

/** Says that a bot plays for one, or soon will. The first touch anywhere keeps the chair, or takes it back. */
export function CoverLine() {
  const { me, town } = useMe()
  const isCovered = town.citizens[me.seat]?.covered === true
  return <div role="status">{isCovered ? <Covered /> : <Idle />}</div>
}

function Covered() {
  const t = useTranslations('chairs')
  return (
    <p className={css.coverLine}>
      <Icon name="bot" size={22} /> {t('badge')}
    </p>
  )
}

/** Only where the room waits for this phone. */
function Idle() {
  const t = useTranslations('chairs')
  const { me, view } = useMe()
  const untouched = useUntouchedFor()
  const waits = !me.ready && allows(view.choices, 'ready', { ready: true }) && !view.room.paused && !view.room.held
  if (!waits || untouched < ASKS_AFTER) return null
  return (
    <p className={css.coverLine}>
      <Icon name="bot" size={22} /> {t('idle', { seconds: Math.max(0, COVERED_AFTER - untouched) })}
    </p>
  )
}
