import type { Reply } from '../../../shared/vocabulary/intent.ts'
import type { TakenOut } from '../../../shared/vocabulary/state.ts'

/** Words of the desk about people: who needs what, and what can be done for them. */
export const deskPeople = {
  door: {
    title: 'At the door',
    admit: 'Let in',
    admitAll: 'Let all {count, number} in',
    admitName: 'Let {name} in',
  },
  names: {
    title: 'Names that wait for you',
    asks: '{now} asks to be called {name}',
    flagged: 'Please read this one twice.',
    yes: 'That is fine',
    no: 'Not this one',
  },
  clear: 'Clear the {count, number} who came in the last 20 s',
  clearSay: 'You can undo it, and let single ones back in.',
  removed: {
    title: 'Taken out',
    why: { removed: 'removed', banned: 'kept out' } satisfies Record<TakenOut, string>,
    back: 'Let back in',
    backName: 'Let {name} back in',
    forget: 'Forget',
    forgetName: 'Forget who {name} was',
    ask: 'Forget who {name} was?',
    say: 'The key, the six digits and a typed name are deleted for good. The life in the town goes on. They can’t be let back in, nothing before this can be undone, and a ban no longer holds.',
    yes: 'Yes, forget them',
    no: 'Not now',
  },
  says: {
    hand: 'Hand up for {ago}',
    stopped: 'Stop card: a bot plays for them',
    stuck: 'Nothing planned yet. Stuck?',
    away: 'No connection',
    covered: 'A bot plays for them',
    planned: '{planned, number} of 2 planned',
    new: 'new',
    longer: '{factor, number} times as long',
    people: '{people, number} people at one device',
  },
  ago: '{minutes, plural, =0 {less than a minute} one {1 minute} other {# minutes}}',
  reply: {
    title: 'Their hand is up. Answer:',
    words: {
      coming: 'I am coming',
      board: 'Look at the board',
      neighbour: 'Ask your neighbour',
      'no-hurry': 'No hurry',
      'no-wrong': 'There is no wrong answer',
      after: 'After this month',
    } satisfies Record<Reply, string>,
  },
  look: {
    go: 'Look at their screen',
    say: 'They see that you look.',
    title: '{name}’s screen',
    told: '{name}’s screen. They can see that you look.',
    close: 'Stop looking',
  },
  time: {
    title: 'Time for this seat',
    say: 'Nobody else is told. You can change it back at any time.',
    times: { '1': 'As all', '2': '2 ×', '3': '3 ×', '10': '10 ×' },
  },
  returnCode: 'Return code',
  returnSay: 'With these six digits they come back on any device.',
  move: {
    title: 'Move to another room',
    say: 'They begin there as a newcomer. A bot lives on here.',
    to: 'To room {number, number}',
    failed: 'That room has no chair for them just now.',
  },
  out: {
    title: 'Take out of the room',
    say: 'Both can be undone for ten minutes, and “let back in” stays open.',
    remove: 'Remove',
    removeSay: 'They may come in again.',
    ban: 'Remove and keep out',
    banSay: 'This device can’t come in again.',
  },
} as const
