import { readFileSync, writeFileSync } from 'node:fs'

const [BEGIN, END] = ['<!-- bench:begin -->', '<!-- bench:end -->']

/** Puts tables between the marks of a page, in place of those that were there. Throws a sentence when it has no marks. */
export function writePage(file: string, tables: string): void {
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`${file} has no place for the tables: ${BEGIN} and ${END}`)
  writeFileSync(file, `${text.slice(0, from + BEGIN.length)}\n\n${tables}\n\n${text.slice(to)}`)
}
