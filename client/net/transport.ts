/** How frames travel. Polling needs nothing but plain requests, which every network lets through. */
export type Transport = 'websocket' | 'polling'

/** What a tab remembers of the way its frames take. */
export type Memory = { pollsOnly(): boolean; pollOnly(): void }

export type Chooser = {
  /** The transport of the next try. */
  next(): Transport
  /** Frames came by it. */
  worked(transport: Transport): void
  /** None came, or they stopped coming. */
  failed(transport: Transport): void
}

/** A websocket that worked before gets a second chance: the server may just have been restarting. */
const CHANCES = { unknown: 1, known: 2 }

/**
 * Websocket first; when it fails, polling is tried at once. Where polling works and the websocket doesn't, as behind a
 * school's proxy, the tab stays with polling.
 */
export function createChooser(memory: Memory): Chooser {
  let isKnown = false
  let hasJustFailed = false
  let doubts = 0
  return {
    next: () => (memory.pollsOnly() || hasJustFailed ? 'polling' : 'websocket'),
    worked(transport) {
      if (transport === 'websocket') isKnown = true
      else if (hasJustFailed) doubts += 1
      hasJustFailed = false
      if (doubts >= (isKnown ? CHANCES.known : CHANCES.unknown)) memory.pollOnly()
    },
    failed(transport) {
      hasJustFailed = transport === 'websocket'
    },
  }
}

const KEPT = 'igs:line'
let isPolling = false

/** Reads `?line=polling` or `?line=auto` from the address of the page, for as long as its tab lives. */
export function readAskedLine(): void {
  const asked = new URLSearchParams(location.search).get('line')
  if (asked === 'polling') tabMemory.pollOnly()
  if (asked === 'auto') forget()
}

/** Storage may be forbidden by the browser: then it is remembered until the page is loaded again. */
export const tabMemory: Memory = {
  pollsOnly() {
    try {
      return isPolling || sessionStorage.getItem(KEPT) === 'polling'
    } catch {
      return isPolling
    }
  },
  pollOnly() {
    isPolling = true
    try {
      sessionStorage.setItem(KEPT, 'polling')
    } catch {
      return
    }
  },
}

function forget(): void {
  isPolling = false
  try {
    sessionStorage.removeItem(KEPT)
  } catch {
    return
  }
}
