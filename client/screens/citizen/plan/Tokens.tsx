import { useTranslations } from 'use-intl'
import { Icon } from '../../../pieces/Icon.tsx'
import css from '../life.module.css'
import { useMe } from '../useMe.ts'

/** Small tokens that one holds: a ticket for the next line, a coin off the next purchase. */
export function Tokens() {
  const t = useTranslations('month')
  const { me } = useMe()
  if (!me.ticket && !me.discount) return null
  return (
    <p className={css.tokens}>
      {me.ticket && (
        <span className={css.token}>
          <Icon name="ticket" />
          <span>
            <b>{t('ticket')}</b>: {t('ticketTold')}
          </span>
        </span>
      )}
      {me.discount && (
        <span className={css.token}>
          <Icon name="coin" />
          <span>
            <b>{t('discount')}</b>: {t('discountTold')}
          </span>
        </span>
      )}
    </p>
  )
}
