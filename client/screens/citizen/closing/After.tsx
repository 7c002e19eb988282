import { useTranslations } from 'use-intl'
import { useDebrief } from '../../../net/debrief.ts'
import { Card } from '../../../pieces/Card.tsx'
import { useStanding } from '../../../pieces/useStanding.ts'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'

/** Once the class has lived under its reform: one's own standing before and after, as far as this room tells it. */
export function After() {
  const t = useTranslations('reform')
  const { me, room } = useMe()
  const { figure } = useStanding({ unit: room.regime?.unit ?? 'points', max: room.regime?.scale.max ?? 0 })
  const hasLived = useDebrief().value?.room.months.some(({ phase }) => phase === 'reform') ?? false
  if (!hasLived) return null
  const { standing: then = null, tier: tierThen = null } = me.file?.life ?? {}
  const { value = null, tier = null } = me.standing ?? {}
  const said = () => {
    if (then !== null && value !== null) return t('stood', { before: figure(then), now: figure(value) })
    return tierThen !== null && tier !== null ? t('tierStood', { before: tierThen, now: tier }) : t('livedOn')
  }
  return (
    <Card className={phone.second}>
      <h2>{t('after')}</h2>
      <p>{said()}</p>
    </Card>
  )
}
