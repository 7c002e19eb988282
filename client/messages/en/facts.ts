import type { MomentKind } from '../../../shared/vocabulary/turning-point.ts'

/** Words for what was found in a recorded room: its turning points, and the figures behind each step of the reveal. They name nobody. */
export const facts = {
  moments: {
    'largest-gap': { title: 'The widest gap', told: 'Month {month, number}: {points, number} points between the best and the worst place.' },
    'first-denial': { title: 'The first shut door', told: 'Month {month, number}: for the first time somebody was not let in.' },
    'first-exploit': {
      title: 'The first trick',
      told: 'Month {month, number}: for the first time somebody did what raises a score and helps nobody.',
    },
    'first-cut-tie': { title: 'The first cut tie', told: 'Month {month, number}: for the first time somebody parted from a friend.' },
    'never-appealed': {
      title: 'A mistake that stayed',
      told: 'Month {month, number}: somebody else’s deed, {points, number} points, and nobody ever appealed.',
    },
  } satisfies Record<MomentKind, { title: string; told: string }>,

  belief: {
    right: '{right, number} of {of, number} guesses were right.',
    sure: 'Of the guesses that people were sure of, {right, number} of {of, number} were right.',
    superstition: '{share, number} in 100 of the firm beliefs were wrong.',
    heaviest:
      '{isMost, select, true {Most} other {{people, plural, one {One of us} other {# of us}}}} took “{feature}” to count most; it came in place {rank, number}.',
    exam: 'Of the unseen cases, {right, number} of {of, number} answers were right.',
  },
  file: {
    hit: '{people, plural, =0 {Nobody has} one {One person has} other {# people have}} a line in their file that was somebody else’s.',
  },
  update: {
    none: 'Nothing changed unseen in this room.',
    change: 'Month {month, number}, unannounced: “{feature}” went from {before} to {after}.',
    hastened: 'You brought it forward.',
    noticed: '{people, number} of {of, number} who had guessed about it said what became true.',
  },
  mistakes: {
    made: '{made, plural, =0 {No observation} one {One observation} other {# observations}} of somebody who wasn’t there; {booked, plural, =0 {none moved a standing} one {one moved a standing, by {points, number} points} other {# moved a standing, by {points, number} points}}.',
    appealed:
      '{people, plural, =0 {Nobody was hit} one {One person was hit} other {# people were hit}}, {appealed, plural, =0 {nobody} other {#}} appealed, {corrected, plural, =0 {none was} one {one was} other {# were}} put right.',
    corrected: '{corrected, plural, =0 {None was} one {One was} other {# were}} put right.',
  },
  doors: {
    shut: 'Month {month, number}: “{privilege}” was shut to {shut, number} of {of, number}.',
    refusals:
      '{shut, plural, =0 {Never did anybody stand} one {Once somebody stood} other {# times somebody stood}} before a shut door, {turned, plural, =0 {never} one {once} other {# times}} before a full place.',
    none: 'No door was ever shut.',
  },
  behaviour: {
    speaking: 'Speaking up: {before, number} in 100 chances taken before the score, {after, number} at the end.',
    variety: 'How different people’s days were: {before, number} of 100 before, {after, number} at the end.',
    segregation: 'How much like is tied to like: {after} at the end. 0 is chance, 1 is always.',
    sister: 'Room {room, number}, {title}: speaking up {after, number} in 100 at the end.',
  },
  goodhart: {
    now: 'Standing and life went together by {value}. 1 is hand in hand, 0 is not at all.',
    first: 'In its first month it was {value}.',
    none: 'This room’s log doesn’t support the measure.',
  },
  few: 'Fewer than five people: nothing is counted.',
} as const
