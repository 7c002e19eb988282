/** Words of the place on the front page where a recording is opened. */
export const drop = {
  title: 'Open a recording',
  told: 'Choose the file of a recorded room, or drop it anywhere on this page: replay, lab and figures, for looking only.',
  choose: 'Choose a file',
  over: 'Let go to open the recording',
  opening: 'Opening …',
  problems: {
    'not-json': 'This file is no recording: it can’t be read as one.',
    'not-recording': 'This file is no recording of this game.',
    large: 'This file is larger than 20 MB. A recording is smaller.',
    malformed: 'This recording is damaged, or was changed after it was saved. It can’t be opened.',
    'no-key': 'This server opens recordings only for those who have its key.',
    other: 'The recording was not opened. Please try again.',
  },
} as const
