import css from './strips.module.css'

/** A sealed envelope, cut from paper. */
export function EnvelopeShape() {
  return (
    <svg className={css.shape} viewBox="0 0 60 40" aria-hidden>
      <path className={css.shadow} d="M1 1h58v38H1Z" transform="translate(1.5 2.5)" />
      <path className={css.paper} d="M1 1h58v38H1Z" />
      <path className={css.flap} d="M3 2.5L30 23 57 2.5" />
      <circle className={css.wax} cx="30" cy="22" r="9" />
      <path className={css.shine} d="M25 19q2-3 5-3" />
    </svg>
  )
}
