import { useFetched } from '../../net/fetched.ts'
import type { Document } from '../../net/follow.ts'
import type { Source } from './useSource.ts'

/** A document of a recorded room: `debrief`, `replay`, `files`, `lab?…`; of null, nothing is asked. */
export function useRecord<T>(source: Pick<Source, 'code' | 'token'> | null, name: string): Document<T> {
  return useFetched<T>({ path: source && `/api/rooms/${source.code}/${name}`, token: source?.token ?? '' })
}
