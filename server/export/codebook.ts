import { TABLES } from './tables.ts'

/** What each table and column of an export holds, for programs. */
export const CODEBOOK = TABLES.map(({ name, means, columns }) => ({ table: name, means, columns }))

const INTRODUCTION = `# Codebook

What the tables of a session's export hold. \`npx vitest run --project unit tests/server/export/codebook.test.ts -u\` writes this page from the tables in \`server/export\`.

- The same tables are in the CSV files and in the workbook. A cell is a whole number, a text, a date such as 2026-11-26, or empty.
- People have the names that the game gave them. Typed names and notes are left out unless texts were asked for; a typed name is then *Citizen* and its seat.
- No time of anybody is in the tables, only the day on which a room was opened.
- Files are UTF-8 with a mark at their start, with commas, and lines that end in CRLF. A text that a spreadsheet could take for a formula begins with an apostrophe.
- A table without a row is there with its head.
`

/** The codebook as the page docs/CODEBOOK.md. */
export function codebookPage(): string {
  const parts = CODEBOOK.map(({ table, means, columns }) => {
    const rows = columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.means} |`)
    return [`## ${table}`, '', means, '', '| column | type | meaning |', '| --- | --- | --- |', ...rows, ''].join('\n')
  })
  return [INTRODUCTION, ...parts].join('\n')
}
