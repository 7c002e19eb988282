import { useMe } from '../useMe.ts'

/** What one proposes, with what is on its way. */
export function useProposed(): string[] {
  const { me, onTheWay } = useMe()
  return onTheWay('propose').reduce((proposed, { reform, on }) => [...proposed.filter((id) => id !== reform), ...(on ? [reform] : [])], me.proposed)
}
