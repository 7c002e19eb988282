import { describe, expect, test } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { Case, Claim } from '../../../shared/vocabulary/content.ts'
import { each, told } from '../../support/debriefs.ts'
import { library } from '../../support/library.ts'

const { press, cases, archive } = library.book
const claim = (isSuch: (verdict: Claim['verdict']) => boolean) =>
  must(Object.values(press).find(({ asked, verdict }) => asked && isSuch(verdict))?.id, 'a claim')
const someCase = (isProblem: boolean): Case =>
  must(
    Object.values(cases).find(({ problem }) => problem === isProblem),
    'a case',
  )
const card = must(Object.keys(archive)[0], 'a card')

describe('headlines', () => {
  const truth = claim((verdict) => verdict === 'true' || verdict === 'mostly-true')
  const myth = claim((verdict) => verdict === 'false' || verdict === 'mostly-false')
  const place = (when: 'before' | 'after', citizen: number, id: string, isBelieved: boolean) => ({
    citizen,
    when,
    claim: id,
    belief: isBelieved ? ('mostly-true' as const) : ('disputed' as const),
  })
  const headlines = [
    ...each(5, (citizen) => place('before', citizen, truth, citizen <= 3)),
    ...each(5, (citizen) => place('before', citizen, myth, citizen <= 3)),
    ...each(5, (citizen) => place('after', citizen, truth, true)),
    ...each(5, (citizen) => place('after', citizen, myth, false)),
  ]

  test('true ones believed are hits, false ones believed are false alarms, before and after', () => {
    const survey = must(told({ headlines }).survey, 'a survey')
    expect(survey.people).toBe(5)
    expect(survey.headlines.before).toEqual({ hits: 3, misses: 2, falseAlarms: 3, correctRejections: 2, dPrime: 0, criterion: -0.2104 })
    // 5.5 and 0.5 of 6: z = ±1.382994.
    expect(survey.headlines.after).toEqual({ hits: 5, misses: 0, falseAlarms: 0, correctRejections: 5, dPrime: 2.766, criterion: 0 })
  })

  test('say for each claim how many placed it where', () => {
    const claims = told({ headlines }).survey?.headlines.claims ?? []
    expect(claims.find((one) => one.claim === truth)).toEqual({ claim: truth, before: [0, 0, 2, 3, 0], after: [0, 0, 0, 5, 0] })
    expect(claims.map((one) => one.claim)).toEqual(Object.values(press).flatMap(({ id, asked }) => (asked ? [id] : [])))
  })

  test('that the evidence leaves open are neither', () => {
    const open = Object.values(press).find(({ verdict }) => verdict === 'disputed')?.id ?? ''
    const survey = told({ headlines: each(5, (citizen) => place('before', citizen, open, true)) }).survey
    expect(survey?.headlines.before).toEqual({ hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0, dPrime: null, criterion: null })
  })

  test('of four people are not told', () => {
    expect(told({ headlines: headlines.filter(({ citizen }) => citizen < 5) }).survey).toBeNull()
  })
})

test('cases: a problem called so is a hit, a fine one called a problem a false alarm', () => {
  const [problem, fine] = [someCase(true).id, someCase(false).id]
  const sorted = each(5, (citizen) => ({ citizen, when: 'after' as const, case: citizen <= 3 ? problem : fine, problem: citizen !== 1 }))
  const survey = told({ cases: sorted }).survey
  expect(survey?.cases.after).toMatchObject({ hits: 2, misses: 1, falseAlarms: 2, correctRejections: 0 })
  expect(survey?.cases.before.dPrime).toBeNull()
})

test('the archive: how many answered what about each card that five or more sorted', () => {
  const sorts = each(5, (citizen) => ({
    citizen,
    card,
    context: 'other' as const,
    measure: citizen === 1 ? ('fair' as const) : ('too-hard' as const),
  }))
  expect(told({ sorts }).archive).toEqual([{ card, context: { same: 0, other: 5 }, measure: { fair: 1, 'too-hard': 4 } }])
  expect(told({ sorts: sorts.slice(1) }).archive).toEqual([])
})
