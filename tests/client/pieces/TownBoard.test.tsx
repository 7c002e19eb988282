import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Words } from '../../../client/messages/Words.tsx'
import { TownBoard } from '../../../client/pieces/town/TownBoard.tsx'
import type { Slot } from '../../../client/pieces/town/whereabouts.ts'
import type { SceneName } from '../../support/fixtures/views.ts'
import { stageView, type StageName } from '../../support/fixtures/stage.ts'
import { projectorView } from '../../support/fixtures/views.ts'

afterEach(cleanup)

function board(name: SceneName, slot: Slot = null, citizens = 18) {
  const { town } = projectorView(name, { citizens })
  const { container } = render(
    <Words>
      <TownBoard town={town} slot={slot} />
    </Words>,
  )
  return { summary: screen.getByRole('img').getAttribute('aria-label') ?? '', container }
}

describe('the town board', () => {
  test('says in words who is where, what is full and which gate is shut', () => {
    const { summary } = board('resolve', 1)
    expect(summary).toContain('twelve places, 18 citizens')
    expect(summary).toContain('Full: Market.')
    expect(summary).toContain('Gate shut: Station.')
    expect(summary).toContain('Gate open: Bank.')
    expect(summary).toContain('31 per cent')
  })

  test('in ordinary life it has no gate and no glass', () => {
    const { summary, container } = board('ordinary')
    expect(summary).not.toMatch(/gate|glass/i)
    expect(container.textContent).not.toContain('shut')
  })

  test('a shut gate shows its word and its tier’s letter', () => {
    const { container } = board('plan')
    const words = [...container.querySelectorAll('text')].map((text) => text.textContent)
    expect(words).toContain('shut')
    expect(words).toContain('open')
    expect(words.filter((word) => word === 'B' || word === 'C')).toHaveLength(2)
  })

  test('the table names everybody who waits outside', () => {
    board('resolve', 1)
    const row = screen.getByRole('row', { name: /^Market/, hidden: true })
    expect(within(row).getByText(/Fair Siskin, Dusty Rook/)).toBeDefined()
  })

  test('bots, and those for whom one plays, wear a badge, and the table says so', () => {
    const { town } = stageView('resolve')
    const { container } = render(<TownBoard town={town} />, { wrapper: Words })
    expect(container.querySelectorAll('.bot')).toHaveLength(4)
    expect(container.querySelectorAll('.covered')).toHaveLength(2)
    expect(screen.getByRole('table', { hidden: true }).textContent).toContain('Late Martin (a bot plays)')
  })

  test('tiers stand beside those only whom the month lights', () => {
    const letters = (name: StageName) => {
      const { container } = render(<TownBoard town={stageView(name).town} slot={2} />, { wrapper: Words })
      const found = [...container.querySelectorAll('text')].map(({ textContent }) => textContent).filter((word) => /^[A-E]$/.test(word ?? ''))
      cleanup()
      return found.toSorted().join('')
    }
    // Two letters are those of the gates.
    expect(letters('social')).toBe('BC')
    expect(letters('lights')).toBe('ABBCCDE')
  })

  test('forty at home: each is drawn or counted', () => {
    const { container } = board('ordinary', null, 40)
    const more = [...container.querySelectorAll('text')].map((text) => text.textContent).find((word) => word?.startsWith('+'))
    expect(more).toBe('+20')
  })
})
