import { useEffect, useRef, type ReactNode } from 'react'
import { momentOf } from '../../net/store.ts'
import { useRoom } from '../../net/useRoom.tsx'
import css from './phone.module.css'

type Props = { children: ReactNode; className?: string | undefined; level?: 1 | 2; unseen?: boolean }

let announced = ''

/**
 * The heading of a step. When a new step begins it takes the focus, so that a screen reader reads it and the keyboard starts
 * there; never again within the step, whatever is in use then, and never on the first screen.
 */
export function StepHeading({ children, className = '', level = 1, unseen = false }: Props) {
  const { view } = useRoom()
  const heading = useRef<HTMLHeadingElement>(null)
  const moment = momentOf(view.room)
  useEffect(() => {
    if (announced !== '' && announced !== moment) heading.current?.focus({ preventScroll: true })
    announced = moment
  }, [moment])
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <Heading ref={heading} tabIndex={-1} className={`${unseen ? css.unseen : css.stepHeading} ${className}`}>
      {children}
    </Heading>
  )
}
