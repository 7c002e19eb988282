import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Words } from '../../../client/messages/Words.tsx'
import { MiniTown } from '../../../client/pieces/town/MiniTown.tsx'
import { citizenView } from '../../support/fixtures/views.ts'

afterEach(cleanup)

function mini() {
  const chosen: string[] = []
  render(
    <MiniTown town={citizenView('plan').town} seat={7} at="market" shut={['station']} chosen="work" onChoose={(place) => chosen.push(place)} />,
    { wrapper: Words },
  )
  return chosen
}

test('twelve places are buttons that say what is so', () => {
  mini()
  expect(screen.getAllByRole('button')).toHaveLength(12)
  expect(screen.getByRole('button', { name: 'Station, shut to you' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Market, you are here' })).toBeDefined()
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Workplace')
})

test('arrows walk from place to place, a tap chooses', () => {
  const chosen = mini()
  const home = screen.getByRole('button', { name: 'Home' })
  home.focus()
  fireEvent.keyDown(home, { key: 'ArrowDown' })
  expect(document.activeElement?.textContent).toBe('Workplace')
  fireEvent.click(screen.getByRole('button', { name: 'Café' }))
  expect(chosen).toEqual(['cafe'])
})
