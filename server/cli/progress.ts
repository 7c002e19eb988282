import type { WriteStream } from 'node:tty'

const CELLS = 30

/** Shows how far many rooms are: drawn in place on a terminal, elsewhere a line at each tenth. */
export function progressOn(stream: Pick<WriteStream, 'isTTY' | 'write'>, rooms: number): (done: number) => void {
  return (done) => {
    const count = `${done} of ${rooms} rooms`
    if (stream.isTTY) {
      const full = Math.round((CELLS * done) / rooms)
      stream.write(`\r${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${count}${done === rooms ? '\n' : ''}`)
    } else if (tenth(done) > tenth(done - 1)) stream.write(`${count}\n`)
  }

  function tenth(done: number): number {
    return Math.floor((10 * done) / rooms)
  }
}
