import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from '../../../pieces/Button.tsx'
import css from './closing.module.css'

/** The reveal once more, and the way back from it. */
export function LookBack({ reveal, word, onBack }: { reveal: ReactNode; word: string; onBack: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <>
      <p className={css.back}>
        <Button ref={button} look="plain" onClick={onBack}>
          {word}
        </Button>
      </p>
      {reveal}
    </>
  )
}
