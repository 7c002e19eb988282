import type { RefusalCode } from '../../../shared/vocabulary/refusal.ts'

/** One sentence for each way to say no. */
export const refusals = {
  malformed: 'The game did not understand that. Please try again.',
  'too-large': 'That was too much at once. Please try again.',
  'too-fast': 'That was very quick. Wait a moment and try again.',
  'unknown-token': 'This link no longer opens a seat. Join again, or return with your six digits.',
  'not-your-role': 'That is not yours to do.',
  'no-such-room': 'No room has this code. Check the six letters and numbers on the board.',
  'room-full': 'Every chair in this room is taken. Ask the host.',
  'room-locked': 'The room is locked for now. Ask the host to open it.',
  'room-paused': 'The room is paused. Wait until it goes on.',
  removed: 'Your teacher keeps this seat. Talk to them.',
  'wrong-phase': 'That has no place in this part of the game.',
  'too-late': 'The time for that is over.',
  'choice-gone': 'That choice is no longer open. Choose again.',
  'cannot-afford': 'You have too few coins for that.',
  'gate-shut': 'That gate is shut to you.',
  'already-done': 'You have done that already.',
  sealed: 'The envelope is still sealed.',
  reload: 'The game has a new version. Load this page again.',
  'not-saved': 'That is not saved yet. We keep trying.',
  busy: 'The room is busy. We keep trying.',
} as const satisfies Record<RefusalCode, string>

/** What can go wrong before a server answers. */
export const troubles = {
  offline: 'No answer. Check your connection and try again.',
  foreign: 'Something else answered than the game. Perhaps the network asks you to sign in first.',
} as const
