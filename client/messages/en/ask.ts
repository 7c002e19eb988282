/** Questions that come one by one. */
export const ask = {
  place: '{place, number} of {of, number}',
  all: '{done, number} of {of, number} answered',
  back: 'Back',
  on: 'On',
  skip: 'Skip',
} as const
