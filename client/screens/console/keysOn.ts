import { useState } from 'react'

const KEPT = 'igs:keys'

/** Whether single keys work; remembered, for those whom they get in the way (WCAG 2.1.4). */
export function useKeysOn(): [boolean, (on: boolean) => void] {
  const [isOn, setOn] = useState(read)
  return [
    isOn,
    (on) => {
      setOn(on)
      write(on)
    },
  ]
}

function read(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off'
  } catch {
    return true
  }
}

function write(on: boolean): void {
  try {
    localStorage.setItem(KEPT, on ? 'on' : 'off')
  } catch {
    // A browser without storage still keeps the switch until it is closed.
  }
}
