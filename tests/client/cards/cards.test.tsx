import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ToolWords } from '../../../client/messages/ToolWords.tsx'
import { Cards } from '../../../client/screens/cards/Cards.tsx'

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/cards#code=KRT749')
})
afterEach(cleanup)

const open = () =>
  render(
    <ToolWords>
      <Cards />
    </ToolWords>,
  )
const pastes = (text: string) => fireEvent.change(screen.getByLabelText('Names, one a line'), { target: { value: text } })
const heads = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const links = () => screen.getAllByRole('img').map((square) => /\/j\/\S+/.exec(square.getAttribute('aria-label') ?? '')?.[0])

it('makes a card for each name, with the code of the desk and its spoken form', () => {
  open()
  pastes('Ana\n\n Ben \nCem')
  expect(heads()).toEqual(['Ana', 'Ben', 'Cem'])
  expect(screen.getAllByText('KRT 749')).toHaveLength(3)
  expect(screen.getAllByText('Kilo, Romeo, Tango, seven, four, nine')).toHaveLength(3)
})

it('each square leads to a chair of its own, by an id that the server takes', () => {
  open()
  pastes('Ana\nBen')
  const [ana, ben] = links()
  expect(ana).toMatch(/^\/j\/KRT749#card=[A-Za-z0-9_-]{8,36}$/)
  expect(ben).not.toBe(ana)
})

it('a name is on the card, and in no link', () => {
  open()
  pastes('Ana')
  expect(links().join()).not.toContain('Ana')
})

it('makes cards with numbers where nobody wants names', () => {
  open()
  fireEvent.change(screen.getByLabelText('Or just numbers: how many cards?'), { target: { value: '99' } })
  expect(heads()).toHaveLength(40)
  expect(heads()[0]).toBe('Seat 1')
})

it('forgets the list with the page, unless it is to be kept; then the same cards come again', async () => {
  open()
  pastes('Ana')
  const before = links()
  expect(localStorage.length).toBe(0)
  await act(async () => screen.getByLabelText('Keep the list on this computer').click())
  cleanup()
  open()
  expect(links()).toEqual(before)
  await act(async () => screen.getByLabelText('Keep the list on this computer').click())
  expect(localStorage.length).toBe(0)
})
