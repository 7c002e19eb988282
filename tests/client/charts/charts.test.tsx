import { cleanup, render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { BarChart } from '../../../client/charts/BarChart.tsx'
import { ChartCard } from '../../../client/charts/ChartCard.tsx'
import { LineChart } from '../../../client/charts/LineChart.tsx'
import { Meter } from '../../../client/charts/Meter.tsx'
import { SlopeChart } from '../../../client/charts/SlopeChart.tsx'
import { placesAt } from '../../../client/charts/network.ts'
import { spread } from '../../../client/charts/spread.ts'
import { TieNetwork } from '../../../client/charts/TieNetwork.tsx'
import { Words } from '../../../client/messages/Words.tsx'
import { DEBRIEF } from '../../support/fixtures/debrief.ts'

afterEach(cleanup)

const drawn = (chart: ReactNode) => render(<Words>{chart}</Words>).container
const percent = (value: number) => `${Math.round(100 * value)} %`

describe('a chart on its card', () => {
  it('has a title, one sentence that reads it, and its figures as a table behind it', () => {
    drawn(
      <ChartCard title="Speaking up" reading="Ash went quiet." table={{ head: ['Month', 'Ash'], rows: [[1, '31 %']] }} size="desk">
        <Meter label="Speaking up" size="desk" value={0.3} low={0} high={1} format={percent} marks={[]} />
      </ChartCard>,
    )
    const card = screen.getByRole('region', { name: 'Speaking up' })
    expect(within(card).getByText('Ash went quiet.')).toBeTruthy()
    expect(within(card).getByRole('img', { name: 'Speaking up' })).toBeTruthy()
    const table = card.querySelector('details table')
    expect(table?.querySelector('th[scope=row]')?.textContent).toBe('1')
    expect(table?.querySelector('td')?.textContent).toBe('31 %')
  })
})

describe('a line chart', () => {
  const own = { id: 'own', label: 'Ash', own: true, values: [30, 20, null, 6].map((y, i) => ({ x: i + 1, y })) }
  const sister = { id: 'other', label: 'Birch', values: [31, 28, 22, 20].map((y, i) => ({ x: i + 1, y })) }
  const chart = (
    <LineChart
      label="Speaking up"
      size="stage"
      series={[own, sister]}
      y={{ low: 0, high: 40, format: (value) => `${value} %` }}
      phases={[{ from: 1, to: 2, label: 'Life' }]}
    />
  )

  it('starts at zero, names its lines where they end, and its phases below', () => {
    const all = [...drawn(chart).querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(all).toEqual(expect.arrayContaining(['0 %', '40 %', 'Ash6 %', 'Birch20 %', 'Life', '4']))
  })

  it('leaves a gap where nothing is known, and draws each line in a way of its own', () => {
    const container = drawn(chart)
    const [first, second] = container.querySelectorAll('.line')
    expect(first?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
    expect(second?.getAttribute('d')?.match(/M/g)).toHaveLength(1)
    expect(container.querySelector('.own')).toBeTruthy()
    expect(container.querySelector('.kind1')).toBeTruthy()
  })

  it('moves names apart where lines end together', () => {
    const same = ['a', 'b', 'c'].map((id) => ({ id, label: id, values: [{ x: 1, y: 5 }] }))
    const container = drawn(<LineChart label="x" size="stage" series={same} y={{ low: 0, high: 10, format: String }} />)
    const ys = [...container.querySelectorAll('.end')].map((end) => Number(end.getAttribute('y'))).toSorted((a, b) => a - b)
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeGreaterThan(60)
    expect((ys[2] ?? 0) - (ys[1] ?? 0)).toBeGreaterThan(60)
  })
})

describe('a bar chart', () => {
  it('draws bars from zero on one scale', () => {
    const container = drawn(
      <BarChart
        label="Right"
        size="stage"
        bars={[
          { label: 'sure', value: 6, of: 16 },
          { label: 'a guess', value: 3, of: 6 },
        ]}
      />,
    )
    const widths = [...container.querySelectorAll('.bar')].map((bar) => Number(bar.getAttribute('width')))
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2)
    expect(new Set([...container.querySelectorAll('.bar')].map((bar) => bar.getAttribute('x'))).size).toBe(1)
  })
})

describe('a slope chart', () => {
  const life = (before: number, after: number, name: string | null = null) => ({ place: [before, after] as const, tier: ['A', 'C'] as const, name })

  it('makes those thick who move most, and says how far; nobody is named who has no name', () => {
    const lives = [life(1, 2), life(2, 4), life(3, 3), life(4, 1)]
    const container = drawn(<SlopeChart label="Places" size="stage" lives={lives} heads={['House', 'Licence']} you="You" />)
    expect(container.querySelectorAll('.slope.rises')).toHaveLength(1)
    expect(container.querySelectorAll('.slope.falls')).toHaveLength(1)
    const words = [...container.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(words).toContain('1 ▲ 3')
    expect(words).toContain('4 ▼ 2')
    expect(words.join(' ')).not.toContain('null')
  })

  it('puts badges of forty lives together by tier, and keeps words apart', () => {
    const lives = Array.from({ length: 40 }, (_, i) => ({
      place: [i + 1, 40 - i] as const,
      tier: ['ABCDE'[Math.floor(i / 8)] ?? 'E', 'ABCDE'[4 - Math.floor(i / 8)] ?? 'E'] as const,
      name: null,
    }))
    const container = drawn(<SlopeChart label="Places" size="stage" lives={lives} heads={['House', 'Licence']} you="You" />)
    expect(container.querySelectorAll('.badge')).toHaveLength(10)
    expect(container.querySelectorAll('.slope')).toHaveLength(40)
  })

  it('leaves out who has no standing on a side', () => {
    const container = drawn(
      <SlopeChart
        label="Places"
        size="phone"
        lives={[life(1, 1), { place: [2, null], tier: ['B', null], name: null }]}
        heads={['a', 'b']}
        you="You"
      />,
    )
    expect(container.querySelectorAll('.slope')).toHaveLength(1)
  })
})

describe('a network of ties', () => {
  const { months, citizens } = DEBRIEF.ties ?? { months: [], citizens: 0 }

  it('is the same picture each time, and tells tiers by shape and letter', () => {
    const draw = () => drawn(<TieNetwork label="Ties" size="stage" months={months} citizens={citizens} shown={3} />)
    const first = draw()
    expect(first.querySelectorAll('.badge')).toHaveLength(18)
    const before = first.innerHTML
    cleanup()
    expect(draw().innerHTML).toBe(before)
  })

  it('lets nobody stand on somebody else, and all on the sheet', () => {
    const sheet = { width: 680, height: 325, node: 60 }
    for (const shown of [0, 3]) {
      const places = placesAt(months, { citizens, shown }, sheet)
      const gaps = places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
      expect(Math.min(...gaps)).toBeGreaterThan(sheet.node * 0.8)
      expect(places.every(({ x, y }) => x > 0 && x < sheet.width && y > 0 && y < sheet.height)).toBe(true)
    }
  })

  it('draws ties within a tier in full and others in dots, and plain rounds while there are no tiers', () => {
    const container = drawn(<TieNetwork label="Ties" size="phone" months={months} citizens={citizens} shown={3} />)
    expect(container.querySelectorAll('.alike, .across')).toHaveLength(18)
    expect(container.querySelectorAll('.alike').length).toBeGreaterThan(8)
    cleanup()
    const early = drawn(<TieNetwork label="Ties" size="phone" months={months} citizens={citizens} shown={0} />)
    expect(early.querySelectorAll('.citizen')).toHaveLength(18)
    expect(early.querySelectorAll('.alike')).toHaveLength(0)
  })
})

it('words that would lie on each other move apart, and stay on the sheet as far as they fit', () => {
  expect(spread([5, 5, 9], 4, 0, 20)).toEqual([5, 9, 13])
  expect(spread([19, 20], 4, 0, 20)).toEqual([16, 20])
})
