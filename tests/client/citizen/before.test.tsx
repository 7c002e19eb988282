import { act, cleanup, fireEvent } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import { loadContent } from '../../../client/content.ts'
import { loadDebriefBook } from '../../../client/debrief-content.ts'
import { nextOpen } from '../../../client/screens/citizen/ask/row.ts'
import { ENDING_SCENES, examined } from '../../support/fixtures/ending.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { teachDialogs } from '../support/dialog.ts'
import { phoneOn } from '../support/phone.tsx'

beforeAll(() => Promise.all([loadContent(), loadDebriefBook()]))
beforeEach(teachDialogs)
afterEach(cleanup)

const tap = (element: HTMLElement) => act(async () => element.click())
const scene = (name: string) => must(ENDING_SCENES[name], name)

describe('a row of questions', () => {
  it('goes on to the next open one, then back to those left out, then to the end', () => {
    expect(nextOpen([false, false, false], -1)).toBe(0)
    expect(nextOpen([true, false, false], 0)).toBe(1)
    expect(nextOpen([false, true, true], 2)).toBe(0)
    expect(nextOpen([true, true, false], 2)).toBe(3)
  })
})

describe('before the start', () => {
  it('there are questions that hold nobody up: nothing is asked until one opens them', async () => {
    const phone = await phoneOn(scene('ending-before'))
    expect(await phone.findByText(/10 short questions/)).toBeTruthy()
    expect(phone.queryByRole('dialog')).toBeNull()
    expect(phone.getByText(/Waiting for the host/)).toBeTruthy()
  })

  it('asks one at a time, sends each answer, and takes the next by itself', async () => {
    const phone = await phoneOn(scene('ending-before'))
    await tap(await phone.findByRole('button', { name: 'Answer them' }))
    expect(await phone.findByText(/Everybody in the USA has a credit score/)).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'I think that it is more false than true.' }))
    expect(phone.deeds()).toEqual([{ type: 'headline', claim: 'everybody-scored', belief: 'mostly-false' }])
    expect(phone.getByText('2 of 10')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('How true is it?')
  })

  it('lets one leave any out, and change what was answered', async () => {
    const phone = await phoneOn(scene('ending-before-begun'))
    await tap(await phone.findByRole('button', { name: 'Go on: 4 left' }))
    for (let left = 4; left > 0; left -= 1) await tap(await phone.findByRole('button', { name: /^(Skip|On)$/ }))
    while (phone.queryByRole('button', { name: /^(Skip|On)$/ })) await tap(phone.getByRole('button', { name: /^(Skip|On)$/ }))
    expect(phone.getAllByText('left out')).toHaveLength(4)
    await tap(phone.getByRole('button', { name: /^Change: Who pays two bills late/ }))
    await tap(phone.getByRole('button', { name: 'Fine' }))
    expect(phone.deeds()).toEqual([{ type: 'case', case: 'late-ban', problem: false }])
  })

  it('is gone as soon as nothing is asked', async () => {
    const phone = await phoneOn(citizenView('arrival'))
    expect(phone.queryByText('Before we start')).toBeNull()
  })
})

describe('the last question of the notebook', () => {
  it('is which line counts most', async () => {
    const phone = await phoneOn(scene('ending-heaviest'))
    const select = await phone.findByRole('combobox', { name: 'Which one counts most?' })
    expect((select as HTMLSelectElement).value).toBe('buy.game')
    fireEvent.change(select, { target: { value: 'civic.petition' } })
    expect(phone.deeds()).toEqual([{ type: 'heaviest', feature: 'civic.petition' }])
  })
})

describe('the exam', () => {
  it('tells what a newcomer does, and asks what the score will do', async () => {
    const phone = await phoneOn(examined({ 0: 'lowers', 1: 'nothing' }))
    expect(await phone.findByRole('heading', { name: 'Newcomers' })).toBe(document.activeElement)
    expect(phone.getByText('3 of 5')).toBeTruthy()
    expect(phone.getByText('Being out at night')).toBeTruthy()
    expect(phone.getByText('Volunteering')).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'It goes up' }))
    expect(phone.deeds()).toEqual([{ type: 'exam', case: 2, answer: 'raises' }])
    expect(phone.getByText('4 of 5')).toBeTruthy()
  })

  it('shows all answers at the end; each can be changed, and one is ready at any time', async () => {
    const phone = await phoneOn(scene('ending-exam-done'))
    expect(await phone.findByText('5 of 5 answered')).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'Change answer 2' }))
    expect(phone.getByRole('button', { name: 'It stays' }).getAttribute('aria-pressed')).toBe('true')
    await tap(phone.getByRole('button', { name: 'It goes down' }))
    await phone.answer({ ok: true, version: 2 })
    await tap(phone.getByRole('button', { name: /Ready/ }))
    expect(phone.deeds()).toEqual([
      { type: 'exam', case: 1, answer: 'lowers' },
      { type: 'ready', ready: true },
    ])
  })

  it('says nothing of what is right', async () => {
    const phone = await phoneOn(scene('ending-exam-done'))
    await phone.findByText('Your answers')
    expect(phone.queryByText(/right|wrong/)).toBeNull()
  })
})
