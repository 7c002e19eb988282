import { useTranslations } from 'use-intl'
import { encode } from 'uqr'
import { useMemo } from 'react'

/** A text as a QR code with its quiet zone; always dark on light, so that every camera reads it. */
export function QrCode({ text, size }: { text: string; size: number | string }) {
  const t = useTranslations('pieces')
  const code = useMemo(() => encode(text, { border: 2 }), [text])
  const path = useMemo(() => code.data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1Z` : '')).join('')).join(''), [code])
  return (
    <svg
      viewBox={`0 0 ${code.size} ${code.size}`}
      style={{ height: size, aspectRatio: '1', flex: 'none' }}
      role="img"
      aria-label={t('qr', { text })}
      shapeRendering="crispEdges"
    >
      <path fill="#fffdf7" d={`M0 0h${code.size}v${code.size}h-${code.size}Z`} />
      <path fill="#241a12" d={path} />
    </svg>
  )
}
