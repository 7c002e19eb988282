import { act, cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import { ToolWords } from '../../../client/messages/ToolWords.tsx'
import { Check } from '../../../client/screens/check/Check.tsx'
import type { Probes } from '../../../client/screens/check/probes.ts'

afterEach(cleanup)

/** A device in a network where all is well. */
const WELL: Probes = {
  ping: () => Promise.resolve(12),
  address: () => Promise.resolve({ addresses: ['http://192.168.1.5:8080'], now: 1000 }),
  reaches: () => Promise.resolve(true),
  holds: (_, seconds) => Promise.resolve(seconds),
  now: () => 1000,
  keeps: () => true,
  screen: () => ({ width: 360, height: 640 }),
  lacks: () => [],
  origin: () => 'http://192.168.1.5:8080',
}

const shows = (probes: Partial<Probes> = {}) =>
  act(async () => {
    render(
      <ToolWords>
        <Check probes={{ ...WELL, ...probes }} />
      </ToolWords>,
    )
  })
const report = () => screen.getByRole('region', { name: 'For the IT person' })
const steps = () => within(must(screen.getAllByRole('list')[0], 'the steps'))

it('a network where all is well is called ready', async () => {
  await shows()
  expect(screen.getByRole('status').textContent).toContain('Ready')
  expect(screen.getByText('It held for 30 seconds.')).toBeTruthy()
  expect(screen.getAllByText('good')).toHaveLength(10)
})

it('a blocked websocket is no obstacle: the line by polling is tried and held', async () => {
  const held: string[] = []
  await shows({
    reaches: (transport) => Promise.resolve(transport === 'polling'),
    holds: (transport, seconds) => {
      held.push(transport)
      return Promise.resolve(seconds)
    },
  })
  expect(screen.getByRole('status').textContent).toContain('It will work')
  expect(screen.getByText('The network blocks it. The game does without: it asks for news instead.')).toBeTruthy()
  expect(held).toEqual(['polling'])
})

it('goes on after a step that fails, and says what would stop a lesson', async () => {
  await shows({
    ping: () => Promise.resolve(null),
    address: () => Promise.reject(new Error('no answer')),
    reaches: () => Promise.resolve(false),
    holds: () => Promise.resolve(null),
    keeps: () => false,
  })
  expect(screen.getByRole('status').textContent).toContain('Not ready yet')
  expect(screen.getAllByText('blocked')).toHaveLength(3)
  expect(screen.getByText('It can do all that is needed.')).toBeTruthy()
})

it('on the server’s own computer it asks for a phone, and names the addresses', async () => {
  await shows({ origin: () => 'http://localhost:8080' })
  expect(steps().getByText(/Open this page on a phone too: http:\/\/192\.168\.1\.5:8080/)).toBeTruthy()
})

it('a clock that is off does not matter, and is said not to', async () => {
  await shows({ now: () => 3_600_000 })
  expect(steps().getByText(/It does not matter: the game goes by the server’s clock/)).toBeTruthy()
  expect(screen.getByRole('status').textContent).toContain('Ready')
})

it('writes for the IT person what was found, what to allow and what client isolation is', async () => {
  await shows({ reaches: (transport) => Promise.resolve(transport === 'polling') })
  for (const words of ['http://192.168.1.5:8080 (port 8080)', 'WebSocket upgrades', 'client isolation', '- A fast line (websocket): works, but.'])
    expect(report().textContent).toContain(words)
})

it('says after how many seconds a line broke, and holds it longer when asked', async () => {
  await shows({ holds: (_, seconds) => Promise.resolve(seconds === 30 ? 11 : seconds) })
  expect(steps().getByText(/It broke after 11 seconds/)).toBeTruthy()
  await act(async () => screen.getByRole('button', { name: 'Hold it for five minutes' }).click())
  expect(screen.getByText('It held for 300 seconds.')).toBeTruthy()
})
