import type { Context, Measure } from '../../../shared/vocabulary/content.ts'
import type { ReplayFilter } from '../../../shared/vocabulary/debrief.ts'
import type { Belief } from '../../../shared/vocabulary/belief.ts'
import type { Phase } from '../../../shared/vocabulary/phase.ts'

/** Words of the scenes that the projector shows once the envelope is open: the class's own figures, read out. */
export const scenes = {
  phases: {
    arrival: '',
    ordinary: 'Life',
    app: 'App',
    rule: 'Rule',
    theories: '',
    reveal: '',
    reform: 'Reform',
    debrief: '',
  } satisfies Record<Phase, string>,
  here: 'We',
  month: 'Month',
  room: 'Room {room, number}',
  few: 'Too few people took part to show this without showing somebody.',

  belief: {
    title: 'How sure, and how right?',
    sub: 'Right guesses in our notebooks',
    note: 'of {of, number}',
    table: { sure: 'How sure', right: 'Right', guesses: 'Guesses' },
    reading: {
      wiser: 'The surer we were, the more often we were right.',
      same: 'Being surer did not make us more right.',
      fooled: 'The surer we were, the less often we were right.',
      all: '{right, number} of {guesses, number} guesses were right.',
    },
    heaviest:
      '{people, plural, one {One of us} other {# of us}} took “{feature}” to count most. {rank, select, first {So it was.} other {What counts most is “{truth}”.}}',
    exam: 'Five people we had never met: {right, number} of {answers, number} answers were right.',
  },

  file: {
    title: 'One line of a file',
    sub: 'and all that hangs on it',
    what: 'What was done',
    eye: 'Which eye saw it',
    eyeTold: '{count, plural, one {the one eye there is} other {one of # eyes of the system}}',
    worthTold: '{points}, each time',
    worth: 'What it moved',
    who: 'Whose act it was',
    whoTold: 'not always yours',
    touched: 'Whom it touched',
    touchedTold: 'you, and whoever is tied to you',
    look: 'Now look at your phone',
    invite: 'Your whole file, line by line: what was wrong in it, whom it touched, and the same life from another district.',
    private: 'Nobody else sees it.',
  },

  update: {
    title: 'Nobody told you',
    month: 'From month {month, number} on',
    became: 'became',
    more: '{count, plural, one {and one more rule} other {and # more rules}}',
    noticed:
      '{of, plural, one {One of us} other {# of us}} had guessed about these rules; {people, plural, =0 {nobody} other {#}} guessed the new direction.',
    unknown: 'Nobody can say how many noticed: too few wrote a guess about it.',
    none: 'No rule was changed in silence while we lived here.',
    noneTold: 'What was in the envelope in the first minute held to the end.',
  },

  mistakes: {
    title: 'Written to the wrong name',
    sub: 'Lines about somebody who wasn’t there',
    made: 'made',
    booked: 'moved a standing',
    appealed: 'people who appealed',
    corrected: 'put right',
    reading:
      '{made, plural, =0 {No line was written to the wrong name.} one {One line went wrong} other {# lines went wrong}}{made, plural, =0 {} other {, and {corrected, plural, =0 {none was} one {one was} other {# were}} put right.}}',
    points: '<b>{points, number}</b> {points, plural, one {point} other {points}} moved by mistake',
    people: '<b>{people, number}</b> {people, plural, one {person} other {people}} ever had one',
    because: 'A sensor takes one person for another. The system books it all the same.',
    notYou: 'Not you',
    what: 'Mistakes',
    count: 'How many',
  },

  doors: {
    title: 'The doors',
    sub: 'Shut to so many of {of, number}',
    month: 'Month',
    reading: '{privilege}: shut to {shut, plural, =0 {nobody} other {# of {of, number}}} in month {month, number}.',
    none: 'Every door was open to everybody.',
    refusals:
      '{count, plural, =0 {Nobody stood before a shut door.} one {<b>Once</b> somebody stood before a shut door.} other {<b>#</b> times somebody stood before a shut door.}}',
    queues:
      '{count, plural, =0 {No place was ever full.} one {<b>Once</b> a place was full and somebody went home.} other {<b>#</b> times a place was full and somebody went home.}}',
  },

  behaviour: {
    title: 'How we changed',
    speaking: {
      title: 'Speaking up',
      sub: 'Cards answered aloud',
      reading: {
        fell: 'We went quiet: from {first} to {last}.',
        rose: 'We spoke up more: from {first} to {last}.',
        same: 'We spoke up as much as before: {last}.',
      },
    },
    variety: {
      title: 'Variety',
      sub: '100 %: all different',
      reading: {
        fell: 'We grew alike: from {first} to {last}.',
        rose: 'We grew more different: from {first} to {last}.',
        same: 'We stayed as different as before: {last}.',
      },
    },
    ties: {
      title: 'Ties',
      month: 'Month {month, number}',
      sub: 'line: one tier; dots: two tiers',
      reading: {
        fell: 'Tiers mixed more and more.',
        rose: 'Tiers drew apart: from {first} to {last}. Chance is 0.',
        same: 'Tiers stayed about as mixed as before.',
      },
      unknown: 'There were too few ties and tiers to say more.',
      picture: 'Ties in month {month, number}: each citizen with the letter of a tier',
      value: 'Apart',
      ties: 'Ties',
    },
    unknown: 'The months are too few to say more.',
  },

  goodhart: {
    title: 'What did it measure?',
    sub: 'How well standing told a good life',
    by: 'Month by month',
    marks: { against: 'the opposite', nothing: 'as good as unrelated', life: 'a good life' },
    reading: {
      life: 'In the end standing told much about how well somebody lived.',
      some: 'In the end standing told a little about how well somebody lived.',
      nothing: 'In the end standing told next to nothing about how well somebody lived.',
      against: 'In the end those who stood high lived worse.',
      unknown: 'Too few lives had a standing to say what it measured.',
    },
    law: 'When a measure becomes a goal, it stops being a good measure.',
  },

  exam: {
    title: 'Five people you have never met',
    told: 'What will the system say of each? Answer on your phone.',
    person: 'Number {number, number}',
    and: '+',
    answers: { raises: 'It goes up', lowers: 'It goes down', nothing: 'It stays' },
  },

  reform: {
    title: 'What shall change?',
    lived: 'We have lived under what passed. This is how we had voted.',
    stages: {
      proposing: 'Propose up to three on your phone.',
      voting: 'Vote on your phone, for or against each.',
      closed: 'This is how we voted.',
    },
    proposed: '{count, plural, one {one proposes it} other {# propose it}}',
    empty: 'Nobody proposed anything.',
    passed: 'passed',
    fallen: 'not passed',
    would: '{rise, plural, =0 {Nobody} one {One} other {#}} would stand higher, {fall, plural, =0 {nobody} one {one} other {#}} lower.',
    doors:
      '{opened, plural, =0 {} one {One would find more doors open. } other {# would find more doors open. }}{shut, plural, =0 {} one {One would find more shut.} other {# would find more shut.}}',
  },

  talk: {
    ours: 'In our room',
    none: 'This room is too small for figures of its own.',
    concepts: 'Words for it',
    against: 'Here it went the other way.',
    archive: {
      context: 'Is it used where its data come from?',
      measure: 'Does what it does fit what people did?',
      contexts: { same: 'Used in its own field', other: 'Used in another field' } satisfies Record<Context, string>,
      measures: { fair: 'fits', 'too-hard': 'is too hard' } satisfies Record<Measure, string>,
      cell: '{context}, and it {measure}',
      count: '{count, number} of {of, number}',
      left: '{count, plural, one {One card is} other {# cards are}} on your phone.',
      rule: 'EU law asks both. One bad answer can be enough.',
      ours: 'Cards lie where most put them.',
    },
    headlines: {
      title: 'Do they hold?',
      told: 'Answer once more on your phone: the headlines, then the cases.',
    },
    verdicts: {
      words: {
        false: 'false',
        'mostly-false': 'mostly false',
        disputed: 'disputed',
        'mostly-true': 'mostly true',
        true: 'true',
      } satisfies Record<Belief, string>,
      measure: {
        headlines: 'Headlines',
        cases: 'Cases',
        trueBelieved: 'True ones believed',
        falseBelieved: 'False ones believed',
        seen: 'Problems seen',
        alarms: 'False alarms',
        change: '{before, number} → {after, number} of {of, number}',
        apart: {
          better: 'We are better at telling them apart than before.',
          little: 'We are a little better at telling them apart than before.',
          same: 'We are no better at telling them apart than before.',
          worse: 'We are worse at telling them apart than before.',
          unknown: 'Nobody can say how well we tell them apart.',
        },
        lean: {
          headlines: { more: 'We believe more readily than before.', less: 'We believe less readily than before.' },
          cases: { more: 'We say “problem” more readily than before.', less: 'We say “problem” less readily than before.' },
        },
        figures: 'd′: {dBefore} → {dAfter}; c: {cBefore} → {cAfter}',
      },
      people: 'before → after, {people, plural, one {one person} other {# people}}',
    },
  },

  lab: {
    title: 'The same lives, under other rules',
    reformed: '{title}, changed',
    asPlayed: '{title}, as played',
    places: 'Places, best on top',
    you: 'You',
    reading: {
      moved:
        'One life goes {way, select, up {up} other {down}} {places, plural, one {one place} other {# places}}{counts, select, more {: “{cause}” counts more} less {: “{cause}” counts less} other {}}.',
      counted: 'Nobody acted differently; only the counting did.',
      still: 'Nobody moves more than a place.',
      few: 'Too few lives have a standing under both.',
    },
    know: 'What each has to know',
    sensors: '{count, plural, =0 {no sensor} one {one sensor} other {# sensors}}',
    why: 'What moves most, on average',
    points: '{cause}: {played} → {other} points',
    audit: {
      title: 'Does it treat like lives alike?',
      what: 'Measure',
      gates: 'Gap in open doors',
      alarms: 'Gap in false alarms',
      twins: 'Same life, other district',
      proxies: 'Unchosen, yet it tells',
      points: '{points} points',
      ofDoors: '{share} of doors',
      fair: {
        one: '{more} opens more doors, and has the wider gap.',
        two: '{more} opens more doors; {wider} has the wider gap.',
      },
      none: 'not known',
      repairs: 'Equal doors leave a gap of {alarms} in false alarms; equal alarms leave {gates} in doors. Both at once don’t go.',
    },
    traits: { kin: 'a father on a list', 'no-file': 'no file so far' },
    table: { life: 'Place as played', other: 'Place then', tiers: 'Tier' },
  },

  replay: {
    title: 'Once more',
    month: 'Month {month, number}',
    half: { first: 'First half', second: 'Second half' },
    marks: 'What happened',
    filters: {
      refused: '{count, plural, one {turned away at a door} other {turned away at doors}}',
      'refused-low-friend': 'of them with a friend who stood low',
      mistaken: '{count, plural, one {line to the wrong name} other {lines to the wrong name}}',
      'spoke-up': '{count, plural, one {act that speaks up} other {acts that speak up}}',
      reported: '{count, plural, one {report} other {reports}}',
      'cut-tie': '{count, plural, one {tie cut} other {ties cut}}',
      update: '{count, plural, one {rule changed in silence} other {rules changed in silence}}',
    } satisfies Record<ReplayFilter, string>,
    nothing: 'A quiet month.',
  },

  announce: {
    lab: 'The board shows the same lives under other rules.',
    replay: 'The board shows month {month, number} once more.',
  },
} as const
