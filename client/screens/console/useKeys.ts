import { useEffect, useRef } from 'react'
import { actionOf, type Action } from './actions.ts'

const TYPING = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'
const PRESSED_BY_SPACE = 'button, a, summary, input, [role=button]'

/**
 * Runs actions by their keys. Not while somebody types, not behind an open dialog, and not with a modifier held. Space
 * presses a button that was reached by keyboard; after a click with the mouse it means "next" again.
 */
export function useKeys(run: (action: Action, key: string) => void, isOn: boolean): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!isOn) return
    let byKeyboard = false
    const pointed = () => {
      byKeyboard = false
    }
    const pressed = (event: KeyboardEvent) => {
      const { key, target } = event
      if (key === 'Tab') byKeyboard = true
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      const element = target instanceof Element ? target : null
      if (element?.closest(TYPING)) return
      if (key === ' ' && byKeyboard && element?.closest(PRESSED_BY_SPACE)) return
      const action = actionOf(key, event.shiftKey)
      if (!action) return
      event.preventDefault()
      if (key === ' ' && element instanceof HTMLElement) element.blur()
      latest.current(action, key)
    }
    addEventListener('pointerdown', pointed)
    addEventListener('keydown', pressed)
    return () => {
      removeEventListener('pointerdown', pointed)
      removeEventListener('keydown', pressed)
    }
  }, [isOn])
}
