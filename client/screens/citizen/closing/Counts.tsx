import { useTranslations } from 'use-intl'
import { useMe } from '../useMe.ts'
import css from './closing.module.css'

/** How the class voted on one reform: numbers in words, and a bar of the same; where five or more did. */
export function Counts({ id }: { id: string }) {
  const t = useTranslations('reform')
  const { me, town } = useMe()
  const counts = town.reform?.votes?.[id]
  const own = me.votes[id]
  const yours = own !== undefined && <span>{t(own ? 'yours.for' : 'yours.against')}</span>
  if (!counts) {
    return (
      <p className={css.counts}>
        {t('few')} {yours}
      </p>
    )
  }
  const isEmpty = counts.for + counts.against === 0
  return (
    <>
      <div className={css.bar} aria-hidden>
        {!isEmpty && (
          <>
            <i className={css.barFor} style={{ flexGrow: counts.for }} />
            <i className={css.barAgainst} style={{ flexGrow: counts.against }} />
          </>
        )}
      </div>
      <p className={css.counts}>
        <b>{isEmpty ? t('noneCounted') : t('counts', counts)}</b>
        {yours}
      </p>
    </>
  )
}
