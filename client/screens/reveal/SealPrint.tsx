import css from './SealPrint.module.css'

/** A seal as 16 groups of four signs, each in a box of its own, so that two seals can be compared by eye. */
export function SealPrint({ seal, other }: { seal: string; other: string }) {
  const groups = groupsOf(seal)
  const others = groupsOf(other)
  return (
    <code className={css.print}>
      {groups.map((group, i) => (
        <span key={i} className={group === others[i] ? css.same : css.other}>
          {group}
        </span>
      ))}
    </code>
  )
}

function groupsOf(seal: string): string[] {
  return seal.match(/.{1,4}/g) ?? []
}
