import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { isOwnOrigin, Waiting } from '../../../server/gateway/door.ts'
import { fakeClock } from '../../support/clock.ts'

function requestFrom(origin: string | undefined, host = 'class.local:8080'): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  Object.assign(request.headers, { host, ...(origin === undefined ? {} : { origin }) })
  return request
}

describe('the door', () => {
  it('opens for our own pages and for tools, not for pages of others', () => {
    for (const own of [undefined, 'http://class.local:8080', 'https://class.local:8080']) expect(isOwnOrigin(requestFrom(own))).toBe(true)
    for (const foreign of ['null', '', 'http://class.local', 'http://class.local:8081', 'http://class.local:8080.evil.example', 'file://', '*'])
      expect(isOwnOrigin(requestFrom(foreign))).toBe(false)
  })

  it('lets so many of one address wait, and forgets those who sat down', () => {
    const waiting = new Waiting(3, fakeClock())
    const [first] = [waiting.add('10.0.0.1'), waiting.add('10.0.0.1'), waiting.add('10.0.0.1')]
    expect(waiting.isFull('10.0.0.1')).toBe(true)
    expect(waiting.isFull('10.0.0.2')).toBe(false)
    first?.()
    first?.()
    expect(waiting.isFull('10.0.0.1')).toBe(false)
    waiting.add('10.0.0.1')
    expect(waiting.isFull('10.0.0.1')).toBe(true)
  })
})
