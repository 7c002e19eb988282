import { useEffect, useState } from 'react'
import type { Comparison } from '../../../../shared/vocabulary/comparison.ts'
import type { Answer } from '../../../net/api.ts'

export type AskComparison = () => Promise<Answer<Comparison>>

const EVERY_MS = 5000

/** The rooms side by side, asked for again and again; the last answer stands while the line is lost. Null: none came yet. */
export function useComparison(ask: AskComparison): Comparison | null {
  const [comparison, setComparison] = useState<Comparison | null>(null)
  useEffect(() => {
    let isShown = true
    const look = () =>
      void ask().then((answer) => {
        if (isShown && answer.ok) setComparison(answer.value)
      })
    look()
    const beat = setInterval(look, EVERY_MS)
    return () => {
      isShown = false
      clearInterval(beat)
    }
  }, [ask])
  return comparison
}
