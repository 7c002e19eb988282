import { useEffect, useState } from 'react'
import type { RegimeFace } from '../../../shared/protocol/rest.ts'
import { regimeFaces, type Answer } from '../../net/api.ts'

/** The systems that a room can be run under; null when they did not come, undefined while they are on their way. */
export function useFaces() {
  const [answer, setAnswer] = useState<Answer<RegimeFace[]>>()
  const again = () => void regimeFaces().then(setAnswer)
  useEffect(again, [])
  return { faces: answer?.ok ? answer.value : answer && null, again }
}
