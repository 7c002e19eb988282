/** Words around every chart and every document that a screen fetches. */
export const charts = {
  table: 'The same as a table',
  month: 'Month',
  months: 'Month {month, number}',
  loading: 'One moment: the figures are on their way.',
  waiting: 'The line is bad. The figures will come by themselves.',
  failed: 'The figures can’t be shown here.',
} as const
