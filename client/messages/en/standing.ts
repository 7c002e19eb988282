import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'

type Unit = SealedRegime['scale']['unit']

/** A standing in words, by what its number is. */
export const standing = {
  app: 'Standing',
  again: 'Standing: see the last notice again',
  none: 'no score yet',
  noEntry: 'no entry',
  said: {
    points: '{value} of {of}',
    'hundredths of a star': '{value} stars',
    'on the list': '{value, select, off {not on the list} other {on the list}}',
    level: 'level {value} of {of}',
    place: 'ahead of {value, select, 0 {few} other {{value} in 100}}',
  } satisfies Record<Unit, string>,
  /** Where there is little room. */
  figure: {
    points: '{value}',
    'hundredths of a star': '{value}',
    'on the list': '{value, select, off {not listed} other {listed}}',
    level: 'level {value}',
    place: 'ahead of {value, select, 0 {few} other {{value}}}',
  } satisfies Record<Unit, string>,
  listed: { up: 'put on the list', down: 'taken off the list', same: 'no change' },
  axis: {
    points: 'Standing',
    'hundredths of a star': 'Stars',
    'on the list': 'The list',
    level: 'Level',
    place: 'Others behind',
  } satisfies Record<Unit, string>,
} as const
