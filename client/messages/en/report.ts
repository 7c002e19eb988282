/** Words of the printed report. */
export const report = { title: 'Report' } as const
