import { useTranslations } from 'use-intl'
import { GlassPane } from '../../../pieces/GlassPane.tsx'
import { Mark } from '../../../pieces/Mark.tsx'
import { Radios } from '../../parts/Radios.tsx'
import { useMe } from '../useMe.ts'
import css from './plan.module.css'
import { RefusedLine } from './RefusedLine.tsx'

/** One more account for the app, in its own voice; it stays unlinked unless one says so. */
export function LinkSwitch() {
  const t = useTranslations('switches')
  const { me, send, onTheWay } = useMe()
  if (!me.link) return null
  const linked = onTheWay('link').at(-1)?.accept ?? me.link.linked
  return (
    <GlassPane className={css.link}>
      <p>
        <Mark size={22} /> {t('linkTold', { coins: me.link.coins })}
      </p>
      <Radios
        row
        legend={t('link')}
        value={linked ? 'yes' : 'no'}
        onPick={(value) => send({ type: 'link', accept: value === 'yes' })}
        options={[
          { value: 'no', label: t('linkNo') },
          { value: 'yes', label: t('linkYes') },
        ]}
      />
      <RefusedLine type="link" />
    </GlassPane>
  )
}
