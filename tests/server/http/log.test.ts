import { expect, test } from 'vitest'
import { openLog } from '../../../server/http/log.ts'

test('a line of the log holds only what is on the list, whatever was passed', () => {
  const lines: string[] = []
  const log = openLog('info', { write: (line: string) => void lines.push(line) })
  const error = new SyntaxError('Unexpected token in "Ana Secret"')
  log.warn(
    { roomId: 'r1', token: 'tok-secret', name: 'Ana Secret', address: '10.0.0.1', code: 'VF9BMH', intent: { activity: 'secret' }, error, count: 3 },
    'something happened',
  )
  const line = lines.join('')
  expect(JSON.parse(line)).toMatchObject({ roomId: 'r1', count: 3, msg: 'something happened', error: { name: 'SyntaxError' } })
  expect(line).not.toMatch(/secret|10\.0\.0\.1|VF9BMH|Ana/i)
})
