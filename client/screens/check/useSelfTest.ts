import { useCallback, useEffect, useState } from 'react'
import type { Probes } from './probes.ts'
import { HOLD, holdStep, runAll, STEPS, verdictOf, type Findings, type StepId } from './steps.ts'

/** The self-test as it goes: what was found so far, and which step is being tried. */
export function useSelfTest(probes: Probes) {
  const [findings, setFindings] = useState<Findings>({})
  const [second, setSecond] = useState(0)
  const [isHolding, setHolding] = useState(false)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let isShown = true
    setFindings({})
    setSecond(0)
    void runAll(probes, {
      found: (step, finding) => isShown && setFindings((before) => ({ ...before, [step]: finding })),
      tick: (now) => isShown && setSecond(now),
    })
    return () => {
      isShown = false
    }
  }, [probes, round])
  const now: StepId | undefined = isHolding ? 'line' : STEPS.find((step) => !findings[step])
  const holdLong = useCallback(async () => {
    setHolding(true)
    setSecond(0)
    const line = await holdStep(probes, setSecond, findings, HOLD.long)
    setFindings((before) => ({ ...before, line }))
    setHolding(false)
  }, [probes, findings])
  return { findings, now, second, isLong: isHolding, verdict: now ? null : verdictOf(findings), holdLong, again: () => setRound(round + 1) }
}
