import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import { noticeOf, postedOf } from '../../../client/pieces/posted.ts'
import { seenTier } from '../../../client/pieces/seenTier.ts'
import { useStanding, type Measure } from '../../../client/pieces/useStanding.ts'
import { gateWord } from '../../../client/screens/citizen/gates.ts'
import { Projector } from '../../../client/screens/projector/Projector.tsx'
import { AlsoRules } from '../../../client/screens/reveal/AlsoRules.tsx'
import { listReadingOf } from '../../../client/screens/reveal/life.ts'
import { OwnLedger } from '../../../client/screens/reveal/OwnLedger.tsx'
import { PosterRow } from '../../../client/screens/reveal/PosterRow.tsx'
import { posterOf, worthOf } from '../../../client/screens/reveal/rules.ts'
import { REGIME_KEYS, revealUnder } from '../../support/fixtures/posters.ts'
import { BOARD_SCENES } from '../../support/fixtures/regimes.ts'
import { file } from '../../support/fixtures/reveal.ts'
import { shown } from '../support/shown.tsx'

afterEach(cleanup)

function Said({ measure, value, delta }: { measure: Measure; value: number | null; delta: number }) {
  const { said, figure, change } = useStanding(measure)
  return <p>{[said(value), figure(value), change(delta)].join(' | ')}</p>
}

describe('a standing is worded by what it measures', () => {
  it.each([
    ['points', 1000, 612, -12, '612 of 1000 | 612 | −12'],
    ['hundredths of a star', 500, 473, 8, '4.73 stars | 4.73 | +0.08'],
    ['on the list', 1, 1, 1, 'on the list | listed | put on the list'],
    ['on the list', 1, 0, -1, 'not on the list | not listed | taken off the list'],
    ['level', 11, 4, 1, 'level 4 of 11 | level 4 | +1'],
    ['place', 100, 64, 0, 'ahead of 64 in 100 | ahead of 64 | 0'],
    ['points', 850, null, 0, 'no score yet | no score yet | 0'],
  ] as const)('%s of %s: %s', async (unit, max, value, delta, says) => {
    await shown(<Said measure={{ unit, max }} value={value} delta={delta} />)
    expect(screen.getByText(says)).toBeTruthy()
  })
})

describe('the public notice', () => {
  it('hangs on the board at the month’s end, tier by tier, with what is said', async () => {
    await shown(<Projector view={BOARD_SCENES['board-listed']} secondsLeft={13} joinUrl="http://town.example/j/KRT749" />)
    const notice = within(screen.getByRole('region', { name: 'Public notice' }))
    expect(notice.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'E Listed',
      'Amber Crane put on the list: A debt that a court has ruled on',
      'Early Plover put on the list: A debt that a court has ruled on',
      'Fair Siskin',
    ])
    expect(screen.getByRole('heading', { name: 'People protest' })).toBeTruthy()
  })

  it('keeps what it has no room for, and says how much', () => {
    const names = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [String(i + 1), { tier: 'C', value: i }]))
    const posted = postedOf(names, { tiers: [{ letter: 'C', name: 'Fair' }], unit: 'points' })
    const { columns, shown: fits } = noticeOf(posted)
    expect(columns).toBe(3)
    expect(fits.length).toBeGreaterThan(20)
    expect(fits).toEqual(posted.slice(0, fits.length))
    expect(noticeOf(posted.slice(0, 3)).columns).toBe(1)
  })

  it('shows tiers on the pawns until the next one', () => {
    expect(seenTier({ lights: null, names: { 3: { tier: 'E' } } }, 3)).toBe('E')
    expect(seenTier({ lights: null, names: { 3: { tier: 'E' } } }, 4)).toBeUndefined()
    expect(seenTier({ lights: { 3: 'B' }, names: null }, 3)).toBe('B')
  })

  it('is gone, with the glass, once the town said no', async () => {
    await shown(<Projector view={BOARD_SCENES['board-withdrawn']} secondsLeft={13} joinUrl="http://town.example/j/KRT749" />)
    expect(screen.getByRole('heading', { name: 'The system is withdrawn' })).toBeTruthy()
    expect(screen.queryByText('Your standing has been refreshed.')).toBeNull()
    expect(screen.getByText('Standing is withdrawn')).toBeTruthy()
    expect(screen.getByRole('img', { name: /town board/ }).getAttribute('aria-label')).not.toContain('glass')
  })
})

describe('the poster of each real regime', () => {
  it.each(REGIME_KEYS)('%s leaves no rule without words', async (key) => {
    const reveal = revealUnder(key)
    const { regime } = reveal.sealed
    await shown(
      <>
        <ol>
          {posterOf(reveal).lines.map((line) => (
            <PosterRow key={line.feature} line={line} regime={regime} />
          ))}
        </ol>
        <AlsoRules regime={regime} struck={[]} />
      </>,
    )
    const text = document.body.textContent ?? ''
    expect(text).not.toMatch(/reveal\.|words\.|undefined|NaN|\[object/)
    for (const { id } of regime.accounts) expect(text).not.toContain(`“${id}”`)
    const sentences = within(screen.getByRole('region', { name: 'And quietly' })).getAllByRole('listitem')
    expect(new Set(sentences.map(({ textContent }) => textContent)).size).toBe(sentences.length)
  })

  it('tells points where points are added, and other things in other words', () => {
    const how = (key: string, feature: string) => {
      const { regime } = revealUnder(key).sealed
      return worthOf(regime, feature, must(regime.effects[feature], `${feature} in ${key}`).points)
    }
    expect(how('house', 'civic.petition')).toBe('points')
    expect(how('court-list', 'debt.judged')).toBe('listed')
    expect(how('court-list', 'debt.settled')).toBe('unlisted')
    expect(how('ride-stars', 'work.shift')).toBe('rated')
    expect(how('credit-file', 'pay.late')).toBe('against')
  })

  it('says what fell, and what the second time cost', async () => {
    const dog = revealUnder('dog-licence')
    const loose = must(
      posterOf(dog).lines.find(({ feature }) => feature === 'dog.loose'),
      'the rule about loose dogs',
    )
    await shown(
      <>
        <ol>
          <PosterRow line={loose} regime={dog.sealed.regime} />
        </ol>
        <AlsoRules regime={revealUnder('county-ledger').sealed.regime} struck={['civic.petition']} />
      </>,
    )
    expect(screen.getByText('then −6, −12')).toBeTruthy()
    expect(screen.getByText('Struck by the town: Signing a petition')).toBeTruthy()
  })
})

it('an own ledger of stars does not pretend that one can take a line out of a mean', async () => {
  const { regime } = revealUnder('ride-stars').sealed
  const own = file()
  await shown(<OwnLedger file={{ ...own, start: 488 }} regime={regime} nameOf={() => 'Brisk Wren'} />)
  expect(screen.getByText('This one was not you.')).toBeTruthy()
  expect(screen.queryByText(/Without it you stand at/)).toBeNull()
  expect(screen.getAllByText('−0.30').length).toBeGreaterThan(0)
})

describe('what a list did to lives', () => {
  const lives = (free: number, listed: number) =>
    [...Array<number>(6).fill(free), listed, listed].map((life, i) => ({ life, joy: life, dreamSteps: 0, standing: i < 6 ? 0 : 1, tier: null }))

  it('compares those on it with all others', () => {
    expect(listReadingOf(lives(16, 10))).toEqual({ says: 'together', upper: 16, lower: 10 })
    expect(listReadingOf(lives(10, 16)).says).toBe('against')
    expect(listReadingOf(lives(12, 12)).says).toBe('apart')
  })

  it('says nothing when nobody was on it', () => {
    expect(listReadingOf(lives(16, 10).slice(0, 6))).toEqual({ says: 'few' })
  })
})

it('a gate of a list says what its letter stands for', () => {
  expect(gateWord(BOARD_SCENES['board-listed'], 'C')).toBe('C (Not listed)')
  expect(gateWord(BOARD_SCENES['board-ledgers'], 'C')).toBe('C')
})

it('in a ranking it is the others who move one', async () => {
  const { regime } = revealUnder('relative-reach').sealed
  const own = file()
  const moved = { ...must(own.ledger[1], 'a line'), cause: { kind: 'list', ref: null } as const }
  await shown(<OwnLedger file={{ ...own, start: 50, ledger: [moved] }} regime={regime} nameOf={() => null} />)
  expect(screen.getByText('The others moved past you, or fell behind')).toBeTruthy()
})
