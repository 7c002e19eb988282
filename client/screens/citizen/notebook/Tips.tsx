import { useTranslations } from 'use-intl'
import { useMe } from '../useMe.ts'
import css from './notebook.module.css'

/** Tips about one line that were bought, marked as such. */
export function Tips({ feature }: { feature: string }) {
  const t = useTranslations()
  const { me } = useMe()
  const tips = me.advice.tips.filter((tip) => tip.feature === feature)
  return tips.map(({ month, effect }, i) => (
    <p key={i} className={css.tip}>
      <b>{t('notebook.bought')}</b> {t('notebook.tip', { month, effect: t(`switches.tipEffects.${effect}`) })}
    </p>
  ))
}
