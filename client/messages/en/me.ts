/** What is one's own. */
export const me = {
  title: 'Me',
  purse: 'Purse',
  joy: 'Joy',
  dream: 'Dream',
  ties: 'Ties',
  debts: 'Debts',
  noDebts: 'You owe nothing.',
  debt: '{coins, plural, one {# coin} other {# coins}} in month {month, number}',
  ticket: 'Line ticket: where a place is full you come before your equals. It is used by itself.',
  life: 'Life = 3 × dream steps + joy = {life, number}',
  next: 'Next: {activity}, {done, number} of {of, number} done.',
  stepAt: '{activity}, {place}',
  stepTimes: '{times, plural, one {once} other {# times}}',
  stepTakes: '{coins, plural, =0 {no coins} one {# coin in all} other {# coins in all}}',
  nextTakes:
    '{coins, plural, =0 {It takes no coins.} one {From here it takes # coin in all; you have {purse, number}.} other {From here it takes # coins in all; you have {purse, number}.}}',
  gateOpen: 'This step asks for tier {tier} ({privilege}). It is open to you.',
  gateShut:
    'This step asks for tier {tier} ({privilege}). {own, select, none {You are lower} other {You are {own}}}, so it is the long way: do it once more, {of, number} in all.',
  longWay: 'The gate is shut, so it is the long way: do it once more, {of, number} in all.',
  dreamDone: 'Your dream has come true.',
  sound: 'Sounds',
  soundTold: 'Three small ones: your turn, the town moves, a door shuts. You miss nothing without them.',
  soundOn: 'On',
  soundOff: 'Off',
  returnCode: 'Your return code: {code}',
} as const
