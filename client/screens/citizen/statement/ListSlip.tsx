import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import { useMe } from '../useMe.ts'
import css from './figure.module.css'

const LINES = [0, 1, 2]

/** A slip of the register: other names can't be read, one's own is in it with a stamp, or it isn't there. */
export function ListSlip({ isListed }: { isListed: boolean }) {
  const t = useTranslations('statement.list')
  const { me, town } = useMe()
  const { name } = must(town.citizens[me.seat], 'oneself')
  return (
    <div className={css.slip} data-listed={isListed || undefined}>
      <p className={css.register}>{t('heading')}</p>
      <Blind lines={LINES.slice(0, 2)} />
      <p className={css.entry}>{isListed ? name : <i aria-hidden />}</p>
      <Blind lines={LINES.slice(0, 1)} />
      <strong className={css.stamp}>{t(isListed ? 'stamp' : 'clear')}</strong>
    </div>
  )
}

/** Names that are none of one's business. */
function Blind({ lines }: { lines: readonly number[] }) {
  return lines.map((i) => <span key={i} className={css.blind} aria-hidden />)
}
