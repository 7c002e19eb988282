import { useTranslations } from 'use-intl'
import type { Trouble as Code } from '../../net/api.ts'
import css from './trouble.module.css'

/** Why something did not work, read out at once. The place for it stands before there is anything to say. */
export function Trouble({ code }: { code: Code | null }) {
  const t = useTranslations()
  return (
    <div role="alert">
      {code && <p className={css.trouble}>{code === 'offline' || code === 'foreign' ? t(`troubles.${code}`) : t(`refusals.${code}`)}</p>}
    </div>
  )
}
