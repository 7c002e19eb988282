import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Code } from '../../../shared/vocabulary/ids.ts'
import { QrCode } from '../../pieces/QrCode.tsx'
import css from './Addresses.module.css'
import { useAddresses } from './useAddresses.ts'

/** What to do when phones can't open the page: the other addresses of this computer, each with its square, and what networks forbid. */
export function Addresses({ code }: { code: Code }) {
  const t = useTranslations('desk.reach')
  const addresses = useAddresses()
  const [shown, show] = useState<string | null>(null)
  return (
    <details className={css.reach}>
      <summary>{t('title')}</summary>
      <p>{t('isolation')}</p>
      {addresses.length > 0 && (
        <>
          <h3>{t('others')}</h3>
          <ul>
            {addresses.map((address) => (
              <li key={address}>
                <b>{address}</b>
                <button type="button" aria-expanded={shown === address} onClick={() => show(shown === address ? null : address)}>
                  {t('qr')}
                </button>
                {shown === address && <QrCode text={`${address}/j/${code}`} size="11rem" />}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
