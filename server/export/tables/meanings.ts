/** Columns that mean the same in every table. */
export const MONTH = 'Month, counted from 1 over the whole game.'
export const CITIZEN = 'Seat of the citizen, as in the table citizens.'
export const FEATURE = 'Id of what can be observed of an act, such as pay.late.'
export const WHEN = 'before: before the game; after: in the debrief.'
export const REFORM = 'Id of the reform; banned-uses and a feature is a ban of that use alone.'
export const LIFE = '3 × dream steps + joy.'
export const DREAM_STEPS = 'Steps of the dream that were done, of 4.'
