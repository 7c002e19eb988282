import type { DebriefStep, RevealStep } from '../../../shared/vocabulary/phase.ts'

/** Words of the desk for the talk after the score: theories, reveal, reform, debrief. */
export const deskTalk = {
  reveal: {
    title: 'Reveal',
    now: 'On all screens now',
    seal: 'Seal checked: it is the letter from the first minute.',
    sealWrong: 'The seal doesn’t fit this letter.',
    rules: '{count, plural, one {One rule} other {# rules}}',
    mistakes: '{made, plural, =0 {No mistaken line} one {One mistaken line} other {# mistaken lines}}, {corrected, number} put right',
    ask: {
      envelope: 'How could you tell if somebody had changed the letter?',
      rules: 'Which rule surprises you? Which one did you obey for nothing?',
      belief: 'How did you come to be so sure?',
      file: 'Two quiet minutes with your phone. Then: who would like to show a line?',
      update: 'When did you notice that something was different? What would have told you?',
      mistakes: 'Who should have found these: the system, or the person they hit?',
      doors: 'What did you do when a door stayed shut? Whom did you ask?',
      behaviour: 'What did you stop doing, though nobody forbade it?',
      life: 'What did a high standing cost? What did it bring?',
      goodhart: 'If you had to choose one number for a good neighbour, what would people do to it?',
    } satisfies Record<RevealStep, string>,
  },
  talk: {
    feelings: {
      title: 'How did it feel?',
      say: 'Feelings before facts. Give them a quiet half minute, then open the envelope.',
    },
    reform: {
      title: 'Reform',
      open: 'The vote is open. Let neighbours argue before they tap.',
      closed: 'The vote is closed. Ask: who loses by the most popular one?',
    },
    debrief: {
      title: 'Debrief',
      now: 'On all screens now',
      parts: {
        what: 'What?',
        'so-what': 'So what?',
        archive: 'In the world',
        headlines: 'Headline or hype',
        verdicts: 'What is known',
        'now-what': 'Now what?',
        exit: 'Exit line',
      } satisfies Record<DebriefStep, string>,
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
