import { useEffect, useRef, useState } from 'react'

/** Less than this is not worth a hint. */
const SLACK = 12

/** Whether a box that scrolls has more below what is seen. */
export function useMoreBelow() {
  const inside = useRef<HTMLDivElement>(null)
  const [isMore, setMore] = useState(false)
  const look = () => {
    const box = inside.current
    if (box) setMore(box.scrollHeight - box.clientHeight - box.scrollTop > SLACK)
  }
  useEffect(() => {
    look()
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  }, [])
  return { inside, isMore, look }
}
