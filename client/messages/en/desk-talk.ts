import type { DebriefStep, RevealStep } from '../../../shared/vocabulary/phase.ts'
import { debriefParts } from './debrief-parts.ts'

/** Words of the desk for the talk after the score: theories, reveal, reform, debrief. */
export const deskTalk = {
  reveal: {
    title: 'Reveal',
    now: 'On all screens now',
    seal: 'Seal checked: it is the envelope from the first minute.',
    sealWrong: 'The seal doesn’t fit this envelope.',
    rules: '{count, plural, one {One rule} other {# rules}}',
    askThis: 'Ask:',
    ask: {
      envelope: 'How could you tell if somebody had changed the envelope?',
      rules: 'Which rule surprises you? Which one did you obey for nothing?',
      belief: 'How did you come to be so sure?',
      file: 'Put your finger on a line that isn’t yours. What would you have needed to notice? Two quiet minutes, then in pairs.',
      update: 'When did you notice that something was different? What would have told you?',
      mistakes: 'Who should have found these: the system, or the person they hit?',
      doors: 'What did you do when a door stayed shut? Whom did you ask?',
      behaviour: 'What did you stop doing, though nobody forbade it?',
      life: 'What did a high standing cost? What did it bring?',
      goodhart: 'If you had to choose one number for a good neighbour, what would people do to it?',
    } satisfies Record<RevealStep, string>,
  },
  talk: {
    theories: {
      title: 'What were the rules?',
      say: 'Each alone first, then neighbours compare. Ask: how sure are you, and what would show that you are wrong?',
      heaviest: 'Each phone also asks which one act counts most.',
    },
    exam: {
      title: 'Five unseen cases',
      say: 'On these your class’s own theories differ most. Nobody knows yet: ask whose theory says what.',
      case: 'Case {number, number}',
      newcomer: 'A newcomer: {acts}',
      waits: 'Still thinking',
      nobody: 'All have answered.',
    },
    feelings: {
      title: 'How did it feel?',
      say: 'Feelings before facts. Give them a quiet half minute, then open the envelope.',
    },
    reform: {
      title: 'Reform',
      proposing: 'Each phone proposes up to three changes. Ask: which line of your file would it change?',
      voting: 'The vote is open. Let neighbours argue before they tap.',
      closed: 'The vote is closed. Ask: who loses by the most popular one?',
      living: 'The class lives under its reform. Ask at the end: did it do what you wanted, and what did it do that you didn’t?',
      lived: 'The class has lived under its reform. The lab shows it beside the old rules.',
      proposed: '{count, plural, one {One person proposed it} other {# people proposed it}}',
      none: 'Counts come once five people want the same.',
      passed: 'Passed',
      notPassed: 'Not passed',
      nothing: 'Nothing passed. Go on to the debrief.',
      effect:
        '{rise, plural, =0 {{fall, plural, =0 {Nobody would stand elsewhere} other {# would stand lower}}} other {# would stand higher{fall, plural, =0 {} other {, # lower}}}}; {opened, plural, =0 {{shut, plural, =0 {doors open as before} other {doors open less for #}}} other {doors open more for #{shut, plural, =0 {} other {, less for #}}}}.',
      playOn: 'Live two more months under it',
      playOnSay: 'About eight minutes. The debrief comes after it.',
      inLab: 'Show it in the lab',
    },
    debrief: {
      title: 'Debrief',
      now: 'On all screens now',
      left: '{left, plural, =0 {The lesson is over.} one {One minute left} other {# minutes left}}',
      sorted:
        '{title}: {same, number} of {of, number} say it is used where its data come from, {fair, number} of {ofMeasure, number} that it fits what people did.',
      noSorts: 'Nothing is sorted yet.',
      headlines: 'Headlines: {before, number} in 100 told right before the game, {after, number} now.',
      cases: 'Cases: {hits, number} of {problems, number} problems seen, {alarms, number} of {fine, number} fine ones called a problem.',
      few: 'Fewer than five answers: nothing is counted.',
      parts: debriefParts,
      ask: {
        what: 'Moments and feelings only. No judging yet.',
        'so-what': 'Ask for a reason behind each answer.',
        archive: 'Two questions a card: is it used where its data come from, and does what it does fit what people did? Let neighbours differ.',
        headlines: 'The same headlines as before the game, and cases of the same kind. Quietly, each alone.',
        verdicts: 'Read one headline aloud, ask for hands, then read what is known. Two or three are enough.',
        'now-what': 'End in their own world: one thing each.',
        exit: 'Say it aloud: it was the machine, not you. Then let them read their sentence, and close.',
      } satisfies Record<DebriefStep, string>,
    },
  },
} as const
