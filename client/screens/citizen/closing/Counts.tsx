import { useTranslations } from 'use-intl'
import { useMe } from '../useMe.ts'
import css from './closing.module.css'

/** How the class voted on one reform: numbers in words, and a bar of the same. */
export function Counts({ id }: { id: string }) {
  const t = useTranslations('reform')
  const { me, town } = useMe()
  const counts = town.reform?.votes?.[id]
  if (!counts) return null
  const all = counts.for + counts.against
  const own = me.votes[id]
  return (
    <>
      <div className={css.bar} aria-hidden>
        {all > 0 && (
          <>
            <i className={css.barFor} style={{ flexGrow: counts.for }} />
            <i className={css.barAgainst} style={{ flexGrow: counts.against }} />
          </>
        )}
      </div>
      <p className={css.counts}>
        <b>{all === 0 ? t('none') : t('counts', counts)}</b>
        {own !== undefined && <span>{t(own ? 'yours.for' : 'yours.against')}</span>}
      </p>
    </>
  )
}
