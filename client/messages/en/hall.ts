/** The desk at the town hall: asking the system something, standing up against it, getting back what it took. */
export const hall = {
  title: 'Town hall desk',
  short: {
    file: 'your file',
    question: 'a question',
    protest: 'protest',
    quiz: 'a test',
  },
  file: {
    title: 'Your file',
    told: 'Ask to see what is kept of you. The visit takes your slot 2; the answer comes with the notice.',
    ask: 'Ask for my file',
    asked: 'Slot 2 goes to it. Plan something for slot 2 to take it back.',
  },
  question: {
    title: 'What would I have to change?',
    told: 'Ask what is the least you would have to change for a better tier. It costs nothing, once a month.',
    ask: 'Ask',
    asked: 'You have asked. The answer comes with the notice.',
  },
  protest: {
    title: 'Stand up against a rule',
    all: 'The whole system',
    rule: 'The rule about “{feature}”',
    needs:
      '{months, plural, one {It falls if {share, number} in 100 stand up in the same month.} other {It falls if {share, number} in 100 stand up in # months running.}}',
    costs: { slot: 'Standing up takes your slot 2.', nothing: 'Standing up costs nothing.' },
    ask: 'Stand up against it',
    stands: 'You stand up against it this month.',
    undo: 'Not after all',
  },
  quiz: {
    title: 'The test',
    taken: 'Taken from you: {privilege}. Whoever passes the test gets it back.',
    told: 'One try a month.',
    question: 'Question {number, number} of {of, number}',
    send: 'Hand in',
    missing: '{left, plural, one {One answer is missing} other {# answers are missing}}',
    failed: 'Not passed. You may try again next month.',
    passed: 'Passed. What was taken comes back with the next notice.',
  },
  names: {
    title: 'Posted at the town hall',
    told: 'The system names people in public.',
    you: 'you',
  },
} as const
