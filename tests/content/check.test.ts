import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import { checkCalendar, checked, checkedBook, checkPairs, type Source } from '../../shared/content/check.ts'
import type { ContentKind } from '../../shared/vocabulary/content.ts'
import type { EventRule } from '../../shared/vocabulary/event.ts'

const { book, events, calendar } = await loadLibrary()
const picnic = book.activities['picnic']
const FILE = 'shared/content/activities/picnic.ts'

/** The real book as sources, with some values replaced. */
function pages(changes: Partial<Record<ContentKind, Record<string, unknown>>> = {}): Record<ContentKind, Source[]> {
  const folder = (kind: ContentKind) =>
    Object.entries({ ...book[kind], ...changes[kind] })
      .filter(([, value]) => value !== undefined)
      .map(([id, value]) => ({ file: `shared/content/${kind}/${id}.ts`, value }))
  return {
    places: folder('places'),
    activities: folder('activities'),
    dilemmas: folder('dilemmas'),
    events: folder('events'),
    personas: folder('personas'),
    dreams: folder('dreams'),
    reforms: folder('reforms'),
    prompts: folder('prompts'),
    concepts: folder('concepts'),
    press: folder('press'),
    archive: folder('archive'),
    cases: folder('cases'),
  }
}

describe('an item by itself', () => {
  test('that fits is returned', () => {
    expect(checked('activities', FILE, picnic)).toEqual(picnic)
  })

  test.each([
    ['an unknown gate', { ...picnic, gate: 'velvet' }, 'gate: '],
    ['an unknown feature', { ...picnic, features: ['meet.friend', 'meet.ghost'] }, 'features.1: '],
    ['a key too many', { ...picnic, secret: 1 }, 'secret: '],
    ['half a coin', { ...picnic, cost: 0.5 }, 'cost: '],
    ['an empty text', { ...picnic, text: { name: { en: '' } } }, 'text.name.en: '],
    ['no default export', undefined, 'Invalid type'],
    ['null', null, 'Invalid type'],
  ])('with %s is refused, by file and fault', (_, value, fault) => {
    expect(() => checked('activities', FILE, value)).toThrow(`${FILE}: ${fault}`)
  })
})

describe('an item beside the others', () => {
  test('the real book passes', () => {
    expect(checkedBook(pages())).toEqual(book)
  })

  test.each([
    ['a file of another name', { activities: { outing: picnic } }, 'shared/content/activities/outing.ts: id: '],
    ['an activity without its place', { places: { park: undefined } }, 'shared/content/activities/leash.ts: place: no place "park"'],
    [
      'a place where nothing can be done',
      { activities: { loan: undefined, cosign: undefined, rental: undefined }, dreams: { door: undefined, feast: undefined, home: undefined } },
      'shared/content/places/bank.ts: no activity has this place',
    ],
    ['a twin that is not there', { dilemmas: { V1b: undefined } }, `shared/content/dilemmas/V1a.ts: twin: "V1b" doesn't point back`],
    [
      'a twin that points elsewhere',
      { dilemmas: { V1b: { ...book.dilemmas['V1b'], twin: 'V2b' } } },
      `shared/content/dilemmas/V1a.ts: twin: "V1b" doesn't point back`,
    ],
    [
      'a card as its own twin',
      { dilemmas: { D1: { ...book.dilemmas['D1'], twin: 'D1' } } },
      'shared/content/dilemmas/D1.ts: twin: a card is no twin',
    ],
    [
      'a persona that does what nobody can do',
      { personas: { dog: { ...book.personas['dog'], without: ['toString'] } } },
      'shared/content/personas/dog.ts: no activity "toString"',
    ],
    ['a dream whose act is missing', { activities: { flight: undefined } }, 'shared/content/dreams/comics.ts: steps: no activity "flight"'],
    [
      'a thing that makes nothing better',
      { activities: { game: { ...book.activities['game'], lasting: { activity: 'chess', joy: 1 } } } },
      'shared/content/activities/game.ts: no activity "chess"',
    ],
    [
      'a surety for anyone',
      { activities: { cosign: { ...book.activities['cosign'], with: 'anyone' } } },
      'shared/content/activities/cosign.ts: with: it is done for a tie',
    ],
    [
      'a persona that neglects what nobody can do',
      { personas: { parent: { ...book.personas['parent'], neglect: { activity: 'lullaby', months: 2, joy: -1 } } } },
      'shared/content/personas/parent.ts: no activity "lullaby"',
    ],
    [
      'a card that lends to nobody',
      { dilemmas: { T1: { ...book.dilemmas['T1'], ties: undefined } } },
      'shared/content/dilemmas/T1.ts: ties: an answer speaks of a tie',
    ],
    ['a claim about no concept', { concepts: { opacity: undefined } }, 'shared/content/press/cartoons.ts: about.concept: no concept "opacity"'],
    [
      'a claim with a source that nobody knows',
      { press: { cameras: { ...book.press['cameras'], sources: ['example.org'] } } },
      'shared/content/press/cameras.ts: sources: "example.org" is not in shared/content/sources.ts',
    ],
    [
      'a card of the archive with a source that nobody knows',
      { archive: { 'court-list': { ...book.archive['court-list'], sources: ['example.org'] } } },
      'shared/content/archive/court-list.ts: sources: "example.org" is not in shared/content/sources.ts',
    ],
    [
      'a case that is a problem by neither question',
      { cases: { 'late-ban': { ...book.cases['late-ban'], limb: null } } },
      'shared/content/cases/late-ban.ts: a case that is a problem fails one of the two questions',
    ],
    ['a claim without a source', { press: { cameras: { ...book.press['cameras'], sources: [] } } }, 'shared/content/press/cameras.ts: sources: '],
    [
      'a true claim that errs',
      { press: { cameras: { ...book.press['cameras'], errs: 'over' } } },
      'shared/content/press/cameras.ts: a true claim does not err',
    ],
    [
      'a verdict on what nobody found',
      { press: { cameras: { ...book.press['cameras'], unsupported: true } } },
      'shared/content/press/cameras.ts: a claim for which nothing was found is disputed',
    ],
    [
      'a day without its month',
      { press: { cameras: { ...book.press['cameras'], date: { on: '2017-1-1', of: { en: 'the count' } } } } },
      'shared/content/press/cameras.ts: date.on: ',
    ],
    [
      'a card with a source that nobody knows',
      {
        concepts: {
          opacity: {
            ...book.concepts['opacity'],
            elsewhere: book.concepts['opacity']?.elsewhere.map((seen) => ({ ...seen, sources: ['example.org'] })),
          },
        },
      },
      'shared/content/concepts/opacity.ts: sources: "example.org" is not in shared/content/sources.ts',
    ],
  ])('%s is refused, by file and fault', (_, changes, fault) => {
    expect(() => checkedBook(pages(changes))).toThrow(fault)
  })
})

describe('cards and their hidden sides', () => {
  test('a card without a rule', () => {
    const { E07: _, ...others } = events
    expect(() => checkPairs(book, others)).toThrow('shared/content/events/E07.ts: no rule in server/events')
  })

  test('a rule without a card', () => {
    const { E07: _, ...others } = book.events
    expect(() => checkPairs({ ...book, events: others }, events)).toThrow('server/events/E07.ts: no card in shared/content/events')
  })

  test('a rule about an act that is not there', () => {
    const hidden = (effect: EventRule['effect']): EventRule => ({ id: 'E07', canary: 'canary-x', decks: ['any'], phases: ['rule'], effect })
    for (const effect of [{ gain: { juggle: 1 } }, { letter: { activity: 'juggle', share: 33 } }]) {
      expect(() => checkPairs(book, { ...events, E07: hidden(effect) })).toThrow('server/events/E07.ts: effect: no activity "juggle"')
    }
  })
})

describe('the calendar', () => {
  const rule = (third: string[]) => ({
    ...calendar,
    standard: { ...calendar.standard, rule: [['E14'], ['E15'], third, ['E20']] },
  })

  test('of the game passes', () => {
    expect(() => checkCalendar(calendar, events)).not.toThrow()
  })

  test.each([
    ['a month too few', { ...calendar, short: { ...calendar.short, rule: [['E14']] } }, 'server/calendar.ts: short.rule: 1 months, not 2'],
    ['an event that is not there', rule(['E99']), 'server/calendar.ts: standard.rule.2: no event or deck "E99"'],
    ['a deck that nobody filled', rule(['toString']), 'server/calendar.ts: standard.rule.2: no event or deck "toString"'],
    ['an event of another phase', rule(['E10']), `server/calendar.ts: standard.rule.2: "E10" can't come in this month`],
    [
      'an event that comes later',
      { ...calendar, short: { ...calendar.short, rule: [['E14'], ['E21']] } },
      `server/calendar.ts: short.rule.1: "E21" can't come in this month`,
    ],
    [
      'an event that is never the last',
      { ...calendar, short: { ...calendar.short, rule: [['E14'], ['E24']] } },
      `server/calendar.ts: short.rule.1: "E24" can't come in this month`,
    ],
  ])('with %s is refused', (_, wrong, fault) => {
    expect(() => checkCalendar(wrong, events)).toThrow(fault)
  })
})
