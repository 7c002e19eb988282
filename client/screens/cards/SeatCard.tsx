import { useTranslations } from 'use-intl'
import type { Code } from '../../../shared/vocabulary/ids.ts'
import { QrCode } from '../../pieces/QrCode.tsx'
import css from './cards.module.css'
import type { SeatCard as Card } from './roster.ts'

/** One card: for whom, where to go, what to type, what to say aloud, and the square that knows the chair. */
export function SeatCard({ card: { label, joinId }, number, code, site }: { card: Card; number: number; code: Code; site: string }) {
  const t = useTranslations()
  return (
    <article className={css.card}>
      <h2>{label ?? t('cards.number', { number })}</h2>
      <div className={css.how}>
        <p>{t('cards.site')}</p>
        <p className={css.site}>{site.replace(/^https?:\/\//, '')}</p>
        <p>{t('cards.or')}</p>
        <p className={css.code}>{`${code.slice(0, 3)} ${code.slice(3)}`}</p>
        <p className={css.spoken}>{[...code].map((sign) => t(`desk.spoken.${sign as 'B'}`)).join(', ')}</p>
      </div>
      <div className={css.square}>
        <QrCode text={`${site}/j/${code}#card=${joinId}`} size="30mm" />
        <p>{t('cards.scan')}</p>
      </div>
      <p className={css.hold}>{t('cards.hold')}</p>
    </article>
  )
}
