import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { BehaviourScene } from '../../../client/screens/reveal/BehaviourScene.tsx'
import { BeliefScene } from '../../../client/screens/reveal/BeliefScene.tsx'
import { calibrationOf } from '../../../client/screens/reveal/calibration.ts'
import { promptsOf } from '../../../client/screens/reveal/prompts.ts'
import { courseOf, phasesOf } from '../../../client/screens/reveal/series.ts'
import { lyingOf } from '../../../client/screens/reveal/talk/archive.ts'
import { conceptsFelt } from '../../../client/screens/reveal/talk/concepts.ts'
import { UpdateScene } from '../../../client/screens/reveal/UpdateScene.tsx'
import { countsIn, townIn } from '../../../client/screens/projector/replayed.ts'
import type { Concept, Prompt } from '../../../shared/vocabulary/content.ts'
import { REVEAL_STEPS, type RevealStep } from '../../../shared/vocabulary/phase.ts'
import { must } from '../../../shared/kit/assert.ts'
import { boardOn } from '../support/board.tsx'
import { shown } from '../support/shown.tsx'
import { documentsOf, STORED } from '../support/stored.ts'
import { DEBRIEF } from '../../support/fixtures/debrief.ts'
import { lab, REPLAY } from '../../support/fixtures/documents.ts'
import { licenceReveal, revealView, wholeReveal } from '../../support/fixtures/desk.ts'
import { reveal } from '../../support/fixtures/reveal.ts'
import { stageView } from '../../support/fixtures/stage.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const stepOf = (name: RevealStep) => REVEAL_STEPS.indexOf(name)
const at = (name: RevealStep, kind?: Parameters<typeof revealView>[2]) => revealView('projector', stepOf(name), kind)
const words = () => document.body.textContent ?? ''

describe('the letter on the stage', () => {
  it('is checked in this browser', async () => {
    await boardOn(at('envelope'))
    expect(screen.getByText('Seal checked: this is the envelope from the first minute.')).toBeTruthy()
  })

  it('is told to be another one where it is', async () => {
    const view = at('envelope')
    await boardOn({ ...view, room: { ...view.room, commitment: 'f'.repeat(64) } })
    expect(screen.getByText(/The seals differ/)).toBeTruthy()
  })

  it('hangs every rule of the house on the wall, with the wrongest belief', async () => {
    await boardOn(at('rules', 'whole'))
    const poster = screen.getByRole('article', { name: 'The rules of House score' })
    expect(within(poster).getAllByText(/^[+−]?\d+$/)).toHaveLength(wholeReveal(1).rules.length)
    expect(screen.getByText(/12 of 18 were sure/)).toBeTruthy()
  })

  it('may have neither friends nor updates', async () => {
    await boardOn(at('rules', 'licence'))
    expect(screen.queryByText(/Your friends/)).toBeNull()
    expect(screen.getAllByText(/^\+\d$/)).toHaveLength(licenceReveal(1).rules.length)
  })

  it('tells on the poster what stars and reports may take', async () => {
    await boardOn(at('rules'))
    expect(screen.getByText('Stars from neighbours: −10 to +6')).toBeTruthy()
    expect(screen.getByText('Stars and reports: at most −20 a month')).toBeTruthy()
  })

  it('shows what people felt beside the seal, where enough of them answered', async () => {
    const felt = stageView('felt')
    await boardOn({ ...felt, reveal: reveal(0) })
    expect(screen.getByText('I felt watched. 6 people.')).toBeTruthy()
    expect(screen.getByText('I felt proud. One person.')).toBeTruthy()
    cleanup()
    await boardOn({ ...felt, town: { ...felt.town, feelings: null }, reveal: reveal(0) })
    expect(screen.queryByText('What we felt before')).toBeNull()
  })

  it('invites to one’s own file, and tells each step to those who listen', async () => {
    await boardOn(at('file'))
    expect(screen.getByRole('heading', { name: 'Now look at your phone' })).toBeTruthy()
    expect(screen.getByText('Each phone shows its own file.')).toBeTruthy()
  })
})

describe('the figures on the stage', () => {
  it('tell how sure we were and how right, in bars and in a sentence', async () => {
    await boardOn(at('belief'))
    expect(screen.getByRole('img', { name: 'How sure, and how right?' })).toBeTruthy()
    expect(screen.getByText(/34 of 71 guesses were right/)).toBeTruthy()
    expect(screen.getByText(/6 of us took “Buying a video game” to count most/)).toBeTruthy()
  })

  it('are kept back where they would show somebody', async () => {
    await shown(<BeliefScene theories={null} exam={null} reveal={wholeReveal(2)} />)
    expect(screen.getByText(/Too few people took part/)).toBeTruthy()
  })

  it('tell what changed in silence, and how many noticed', async () => {
    await boardOn(at('update'))
    expect(screen.getByText('12 of us had guessed about these rules; 3 guessed the new direction.')).toBeTruthy()
    expect(screen.getByText('Signing a petition')).toBeTruthy()
    cleanup()
    await shown(<UpdateScene updates={[]} />)
    expect(screen.getByRole('heading', { name: /No rule was changed in silence/ })).toBeTruthy()
  })

  it('count mistakes from the first to those put right, and name nobody', async () => {
    await boardOn(at('mistakes'))
    expect(screen.getByText('7 lines went wrong, and none was put right.')).toBeTruthy()
    expect([...document.querySelectorAll('.value')].map(({ textContent }) => textContent)).toEqual(['7', '5', '1', '0'])
  })

  it('tell which doors were shut to how many, the widest first', async () => {
    await boardOn(at('doors'))
    const rows = within(screen.getByRole('table', { name: 'The doors' })).getAllByRole('rowheader')
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Travel', 'Permits', 'Loans'])
    expect(screen.getByText('Travel: shut to 12 of 18 in month 4.')).toBeTruthy()
  })

  it('tell how we changed beside a sister room, and draw the ties of two months', async () => {
    await boardOn(at('behaviour'))
    expect(words()).toMatch(/We went quiet: from 31\u00a0% to 6\u00a0%/)
    expect(screen.getAllByText(/Room 2/).length).toBeGreaterThan(0)
    expect(screen.getAllByRole('img', { name: /^Ties in month/ })).toHaveLength(2)
    cleanup()
    await shown(<BehaviourScene behaviour={DEBRIEF.behaviour} room={DEBRIEF.room} ties={null} />)
    expect(screen.queryByRole('img', { name: /^Ties/ })).toBeNull()
  })

  it('read the chart of lives in a sentence and have the table behind it', async () => {
    await boardOn(at('life', 'whole'))
    expect(screen.getByText(/^Those who stood higher lived better: half of them had a life of/)).toBeTruthy()
    expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(wholeReveal(8).lives.length + 1)
  })

  it('end with what the standing measured', async () => {
    await boardOn(at('goodhart'))
    expect(screen.getByText(/standing told next to nothing/)).toBeTruthy()
    expect(screen.getAllByText('0.17').length).toBeGreaterThan(0)
  })
})

describe('the exam on the board', () => {
  it('shows five cases and no answer', async () => {
    await boardOn(stageView('exam'))
    const list = must(screen.getAllByRole('list')[0], 'the cases')
    expect(within(list).getAllByRole('listitem')).toHaveLength(5)
    expect(screen.getByText('Signing a petition + Paying bills on time')).toBeTruthy()
  })
})

describe('the ballot on the board', () => {
  it('lists what may be proposed, and how many propose it', async () => {
    await boardOn(stageView('proposing'))
    expect(screen.getAllByRole('listitem')).toHaveLength(9)
    expect(screen.getByText('11 propose it')).toBeTruthy()
    expect(screen.queryByText('for')).toBeNull()
  })

  it('asks for votes on what was proposed, with how many have answered', async () => {
    await boardOn(stageView('reform'))
    expect(screen.getAllByRole('listitem')).toHaveLength(5)
    expect(screen.getByText(/are done/).textContent).toBe('6 of 14 are done')
    expect(screen.queryByText('for')).toBeNull()
  })

  it('draws the votes on one scale, tells what passed, and what it would have done', async () => {
    await boardOn(stageView('voted'))
    expect(screen.getByText('Old entries end: 7 for, 5 against')).toBeTruthy()
    const bars = [...document.querySelectorAll<HTMLElement>('[style*=inline-size]')].map(({ style }) => style.inlineSize)
    expect(bars.filter((size) => size === '100%')).toHaveLength(1)
    expect(screen.getAllByText('passed')).toHaveLength(3)
    expect(screen.getByText('4 would stand higher, nobody lower. 2 would find more doors open.')).toBeTruthy()
  })

  it('gives way to the town while the class lives on under its own rules', async () => {
    const view = stageView('voted')
    await boardOn({ ...view, room: { ...view.room, step: 'plan' } })
    expect(screen.getByRole('img', { name: /^The town board/ })).toBeTruthy()
    expect(screen.queryByText('passed')).toBeNull()
  })
})

describe('the debrief on the board', () => {
  it('asks four questions, those of this room with its figures in them', async () => {
    await boardOn(stageView('debrief'))
    expect(screen.getByRole('heading', { name: 'What?' })).toBeTruthy()
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
    expect(screen.getByText(/In month 3 a door stayed shut for the first time/)).toBeTruthy()
    expect(words()).not.toMatch(/\{\w+\}/)
  })

  it('gives words for what happened, each with the figure of this room', async () => {
    await boardOn(stageView('so-what'))
    expect(screen.getByRole('heading', { name: 'Conformity' })).toBeTruthy()
    expect(screen.getByText(/34 in 100 of the variety was gone/)).toBeTruthy()
  })

  it('lays the cards of the archive where most put them', async () => {
    await boardOn(stageView('archive'))
    const field = screen.getByRole('region', { name: 'Used in its own field, and it fits' })
    expect(within(field).getByText('Points for bad driving')).toBeTruthy()
  })

  it('asks the headlines once more without a verdict, then tells what is known', async () => {
    await boardOn(stageView('headlines'))
    expect(screen.getAllByRole('listitem')).toHaveLength(6)
    expect(words()).not.toMatch(/mostly false/)
    cleanup()
    await boardOn(stageView('verdicts'))
    expect(screen.getAllByText(/^(mostly )?(true|false)$/).length).toBe(6)
    expect(screen.getByText('22 → 31 of 42')).toBeTruthy()
    expect(screen.getAllByText(/at telling them apart than before/)).toHaveLength(2)
  })

  it('puts no glass and no gate on the town that is left, and ends with the last word', async () => {
    await boardOn(stageView('debrief'))
    expect(screen.getByRole('img', { name: /^The town board/ }).getAttribute('aria-label')).not.toMatch(/gate|glass/i)
    expect(words()).not.toMatch(/It was the machine, not you/)
    cleanup()
    await boardOn(stageView('exit'))
    expect(screen.getByText(/It was the machine, not you/)).toBeTruthy()
  })
})

describe('the lab and the replay on the board', () => {
  it('shows places under two systems without a name, and the two repairs', async () => {
    await boardOn(stageView('lab'))
    expect(screen.getByRole('img', { name: /House score, as played, Driving licence/ })).toBeTruthy()
    expect(screen.getByText(/Both at once don’t go/)).toBeTruthy()
    for (const { name } of lab(true).lives) expect(words()).not.toContain(name)
  })

  it('shows one month again, with counts of what happened in it', async () => {
    await boardOn(stageView('replay'))
    expect(screen.getByRole('heading', { name: 'Once more' })).toBeTruthy()
    expect(screen.getByText(/turned away at doors/).textContent).toContain('2')
    expect(screen.getByRole('img', { name: /^The town board/ })).toBeTruthy()
  })

  it('puts each citizen where the recording has them', () => {
    const month = must(REPLAY.months[2], 'month 3')
    const town = townIn(REPLAY, month, stageView('replay').town)
    const crowds = Object.values(town.places).map(({ crowds: both }) => must(both, 'crowds')[0])
    const seats = crowds.flatMap(({ served, waiting }) => [...served, ...waiting])
    expect(seats.toSorted((a, b) => a - b)).toEqual(REPLAY.citizens.map(({ seat }) => seat))
    expect(crowds.flatMap(({ waiting }) => waiting)).toContain(3)
    expect(countsIn(REPLAY, 4)).toEqual([
      { filter: 'mistaken', count: 1 },
      { filter: 'update', count: 1 },
    ])
  })
})

describe('what a scene says', () => {
  it('a line rises, falls or stays', () => {
    const months = (...values: (number | null)[]) => values.map((value, i) => ({ month: i + 1, value }))
    expect(courseOf(months(null, 0.2, 0.5))).toMatchObject({ way: 'rose', first: { month: 2 }, last: { month: 3 } })
    expect(courseOf(months(0.5, 0.2))?.way).toBe('fell')
    expect(courseOf(months(0.5, 0.51))?.way).toBe('same')
    expect(courseOf(months(null, 0.5))).toBeNull()
  })

  it('months of one phase are one stretch', () => {
    expect(phasesOf(DEBRIEF.room.months, (phase) => phase).map(({ from, to, label }) => [label, from, to])).toEqual([
      ['ordinary', 1, 1],
      ['app', 2, 2],
      ['rule', 3, 4],
    ])
  })

  it('sureness helps, or it fools', () => {
    const rows = (unsure: number, sure: number) => [
      { confidence: 1, guesses: 10, right: unsure },
      { confidence: 4, guesses: 10, right: sure },
    ]
    expect([calibrationOf(rows(4, 8)), calibrationOf(rows(5, 5)), calibrationOf(rows(8, 4)), calibrationOf(rows(8, 4).slice(1))]).toEqual([
      'wiser',
      'same',
      'fooled',
      null,
    ])
  })

  it('a question about a turning point is asked only where there was one', () => {
    const prompt = (id: string, moment?: Prompt['moment']): Prompt => ({
      id,
      part: 'what',
      text: { en: 'Month {month}?' },
      ...(moment && { moment }),
    })
    const prompts = { a: prompt('a'), b: prompt('b', 'first-denial'), c: prompt('c', 'first-cut-tie') }
    const asked = promptsOf(prompts, 'what', [{ kind: 'first-denial', month: 3, slot: 1, seats: [2] }], 4)
    expect(asked.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(asked[1]?.text).toBe('Month 3?')
  })

  it('a card lies where most put it; one that nobody sorted lies nowhere', () => {
    expect(
      lyingOf([
        { card: 'x', context: { same: 2, other: 5 }, measure: { fair: 6, 'too-hard': 1 } },
        { card: 'y', context: { same: 0, other: 0 }, measure: { fair: 0, 'too-hard': 0 } },
      ]),
    ).toEqual([{ card: 'x', context: 'other', measure: 'fair', count: 5, of: 7 }])
  })

  it('the concepts are those whose figure went their way the most', () => {
    const concept = (id: string): Concept => ({ id, indicator: id }) as unknown as Concept
    const concepts = { chilling: concept('chilling'), conformity: concept('conformity'), superstition: concept('superstition') }
    expect(conceptsFelt(concepts, DEBRIEF.figures, 2).map(({ concept: { id } }) => id)).toEqual(['superstition', 'conformity'])
    const quiet = {
      ...must(
        DEBRIEF.figures.find(({ id }) => id === 'chilling'),
        'the figure',
      ),
      value: -0.9,
    }
    expect(conceptsFelt(concepts, [quiet], 2)).toMatchObject([{ concept: { id: 'chilling' }, against: true }])
  })
})

describe.each(STORED)('the stored class %s on the stage', (name) => {
  const documents = documentsOf(name)
  const SPOILT = /\bNaN\b|\bundefined\b|\bnull\b|\[object|\{\w+\}|\b(?:civic|move|buy|travel|friend|post|work|drive|pay|read|meet)\.[a-z]+/
  const FIGURES = ['belief', 'update', 'mistakes', 'doors', 'behaviour', 'goodhart'] as const

  it.each(FIGURES)('tells its figures in the step %s, and every word is a word', async (step) => {
    const view = at(step)
    await boardOn({ ...view, room: { ...view.room, roomId: name, code: name } }, documents)
    expect(screen.getAllByRole('heading', { level: 1 }).length).toBeGreaterThan(0)
    expect(words()).not.toMatch(SPOILT)
  })

  it.each(['so-what', 'archive', 'verdicts', 'voted', 'lab', 'replay'] as const)('fills the scene %s', async (scene) => {
    const view = stageView(scene)
    await boardOn({ ...view, room: { ...view.room, roomId: name, code: name } }, documents)
    expect(screen.getAllByRole('heading').length).toBeGreaterThan(0)
    expect(words()).not.toMatch(SPOILT)
  })
})
