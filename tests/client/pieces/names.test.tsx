import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Words } from '../../../client/messages/Words.tsx'
import { Clock } from '../../../client/pieces/Clock.tsx'
import { dressOf } from '../../../client/pieces/pawn/dress.ts'
import { Pawn } from '../../../client/pieces/pawn/Pawn.tsx'
import { TierBadge } from '../../../client/pieces/TierBadge.tsx'
import { MOST_SEATS } from '../../../shared/vocabulary/ids.ts'
import { TIER_LETTERS } from '../../../shared/vocabulary/tier.ts'

afterEach(cleanup)

test.each(TIER_LETTERS)('badge %s is named by letter and name', (letter) => {
  render(<TierBadge letter={letter} name="Watch" />, { wrapper: Words })
  expect(screen.getByRole('img', { name: `Tier ${letter}, Watch` }).textContent).toBe(letter)
})

test('a pawn says its colour and its head', () => {
  render(<Pawn seat={7} />, { wrapper: Words })
  expect(screen.getByRole('img', { name: 'river blue bird pawn' })).toBeDefined()
})

test('no two of forty pawns look alike', () => {
  const looks = Array.from({ length: MOST_SEATS }, (_, i) => dressOf(i + 1)).map(({ head, colour }) => `${colour} ${head}`)
  expect(new Set(looks).size).toBe(MOST_SEATS)
})

test('the clock is read out in words', () => {
  render(<Clock secondsLeft={61.2} />, { wrapper: Words })
  expect(screen.getByRole('timer', { name: '1 minute 2 seconds left' }).textContent).toBe('1:02')
})
