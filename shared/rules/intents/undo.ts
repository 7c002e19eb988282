import { refusal } from '../../vocabulary/refusal.ts'
import { undoable } from '../undoing.ts'
import type { Handler } from './handler.ts'

/** Sets the room back to its state of an earlier version. The engine does it, since only it knows that state; here stands what is open. */
export const undo: Handler<'undo'> = {
  by: 'facilitator',
  choices: (g) => (undoable(g).length > 0 ? [{ type: 'undo', to: undoable(g).map(({ to }) => to) }] : []),
  refuse: () => refusal('too-late', 'That can not be undone any more.', 'to'),
  apply: () => {
    throw new Error('the engine undoes')
  },
}
