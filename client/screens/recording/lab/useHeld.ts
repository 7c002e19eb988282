import { useEffect, useState } from 'react'

/** The last value that was there: the picture stays while the next one is counted. */
export function useHeld<T>(value: T | null): T | null {
  const [held, setHeld] = useState(value)
  useEffect(() => {
    if (value !== null) setHeld(value)
  }, [value])
  return value ?? held
}
