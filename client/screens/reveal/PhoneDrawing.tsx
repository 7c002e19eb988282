import css from './PhoneDrawing.module.css'

/** A phone with a file on it; one line is red. */
export function PhoneDrawing({ className = '' }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 240 440" aria-hidden>
      <rect className={css.shadow} x="12" y="16" width="228" height="424" rx="30" />
      <rect className={css.body} x="2" y="2" width="228" height="424" rx="30" />
      <rect className={css.screen} x="16" y="36" width="200" height="356" rx="6" />
      {[96, 112, 84, 104, 92, 110].map((length, i) => (
        <g key={i} className={i === 3 ? css.wrong : css.line}>
          <path d={`M34 ${76 + i * 48}h${length}`} />
          <path d={`M178 ${76 + i * 48}h22`} />
        </g>
      ))}
      <path className={css.total} d="M30 348H202" />
      <path className={css.line} d="M34 370h70M170 370h30" />
    </svg>
  )
}
