import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import { say, useContent } from '../../../content.ts'
import { allows } from '../../../net/choices.ts'
import { Radios } from '../../parts/Radios.tsx'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { useMe } from '../useMe.ts'
import { AppCard } from './AppCard.tsx'
import { useNeighbour } from './useNeighbour.ts'

/** Up to three acts that the app lays before one: say that one saw it, or that one saw nothing, which is what is ticked. */
export function Report() {
  const t = useTranslations('social.report')
  const { features } = useContent()
  const neighbour = useNeighbour()
  const { me, view, send, onTheWay } = useMe()
  const { suspects, reported } = must(me.social, 'the social step')
  const open = suspects.filter(({ seat }) => allows(view.choices, 'report', { seat }))
  return (
    <AppCard title={t('title')} told={t('told')}>
      <Radios
        quiet
        legend={t('legend')}
        value={String(onTheWay('report').at(-1)?.seat ?? reported)}
        onPick={(seat) => send({ type: 'report', seat: Number(seat) })}
        options={[
          { value: '0', label: t('nobody') },
          ...open.map((one) => ({ value: String(one.seat), label: say(features[one.feature], one.feature), told: neighbour(one) })),
        ]}
      />
      <RefusedLine type="report" />
    </AppCard>
  )
}
