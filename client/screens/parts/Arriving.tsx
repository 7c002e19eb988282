import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Document } from '../../net/follow.ts'

type Props<T> = { document: Document<T>; children: (value: T) => ReactNode; className?: string | undefined }

/** What a fetched document is shown as; a sentence while it is on its way, and when it doesn't come. */
export function Arriving<T>({ document: { value, state }, children, className }: Props<T>) {
  const t = useTranslations('charts')
  if (value !== null) return children(value)
  return (
    <p className={className} role="status">
      {t(state === 'ready' ? 'loading' : state)}
    </p>
  )
}
