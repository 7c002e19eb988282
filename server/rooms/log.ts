/** Where a room tells what went wrong; pino fits. Only ids, numbers and error names go in: never names, tokens or addresses. */
export type Log = {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

export const noLog: Log = { info: () => {}, warn: () => {}, error: () => {} }
