import type { Calendar } from '../shared/vocabulary/event.ts'

/** What each month of a game may bring. Where there is a choice, the room's seed draws; a deck gives one card that hasn't come yet. */
export default {
  short: {
    ordinary: [['E03']],
    app: [['E09']],
    rule: [['E14'], ['E15']],
  },
  standard: {
    ordinary: [['E03'], ['E08']],
    app: [['E09'], ['E10', 'E11', 'E12', 'E13', 'any']],
    rule: [['E14'], ['E15'], ['E16', 'E24'], ['E20', 'E21', 'E23']],
  },
  long: {
    ordinary: [['E03'], ['E08'], ['any']],
    app: [['E09'], ['app'], ['app']],
    rule: [['E14'], ['E15'], ['rule'], ['E16'], ['E24'], ['E20', 'E21', 'E23']],
  },
} satisfies Calendar
