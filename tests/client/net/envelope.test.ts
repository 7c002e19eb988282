import { expect, test } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import { envelopeHolds, beginningOf } from '../../../client/net/envelope.ts'
import { citizenView } from '../../support/fixtures/views.ts'

const view = citizenView('reveal')

test('the envelope is the one that was sealed', () => {
  expect(envelopeHolds(view)).toBe(true)
})

test('a changed rule breaks the seal', () => {
  const reveal = must(view.reveal, 'a reveal')
  expect(envelopeHolds({ room: view.room, reveal: { ...reveal, sealed: { ...reveal.sealed, salt: '00' } } })).toBe(false)
})

test('while it is sealed nobody can say', () => {
  expect(envelopeHolds(citizenView('plan'))).toBeNull()
  expect(beginningOf('0123456789abcdef')).toBe('0123 4567')
})
