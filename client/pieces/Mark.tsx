/** The mark of the app: a perfect ring with a tick that smiles. Decoration: the name stands beside it. */
export function Mark({ size = 28 }: { size?: number | string }) {
  return (
    <svg viewBox="0 0 32 32" style={{ height: size, aspectRatio: '1', flex: 'none' }} fill="none" stroke="currentColor" strokeWidth="3.2" aria-hidden>
      <circle cx="16" cy="16" r="13" />
      <path d="M9.5 16.5Q13 23 16.5 20.5Q20 17.5 22.8 11.2" strokeLinecap="round" />
    </svg>
  )
}
