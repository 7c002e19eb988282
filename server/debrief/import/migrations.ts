import { isObject, type Plain } from './plain.ts'

type Step = (recording: Plain) => Plain

/** What turns a recording of a schema into one of the next, by the schema that it has. What was not asked or written down then stays empty. */
export const STEPS: Readonly<Record<number, Step>> = {
  /** Nobody covered for anybody, no month slept, and there was no app yet. */
  1: ({ room, citizens, sealed, ...rest }) => ({
    ...rest,
    feelings: {},
    room: isObject(room) ? { ...room, months: eachOf(room['months'], (month) => ({ ...month, sleeps: false })) } : room,
    citizens: eachOf(citizens, (citizen) => ({ ...citizen, covered: [] })),
    sealed: regimeOf(sealed, (regime) => ({ ratings: {}, reports: 'none', mercy: 0, guest: '', consent: 'mandatory', ...regime })),
  }),
  /** There were two families of regimes, what a standing does stood in the regime itself, and an appeal wrote nothing but its line. */
  2: ({ sealed, ...rest }) => ({
    ...rest,
    protests: [],
    struck: [],
    corrections: Array.isArray(rest['ledger']) ? rest['ledger'].filter(isObject).flatMap(correctionIn) : [],
    renewals: [],
    hastened: {},
    sealed: regimeOf(sealed, regimeOfTwenty),
  }),
  /** There was neither an exam nor a survey, and nobody played on. */
  3: (recording) => ({
    ...recording,
    lives: [],
    heaviest: [],
    exam: { cases: [], answers: [] },
    headlines: [],
    cases: [],
    sorts: [],
    proposals: [],
    reforms: { passed: [], from: null },
    branch: null,
  }),
}

/** The same regime in the form that twenty regimes have in common. */
function regimeOfTwenty({ gates, queue, prices, guest, ...regime }: Plain): Plain {
  return {
    ...regime,
    base: regime['id'],
    accounts: eachOf(regime['accounts'], (account) => ({ ...account, floor: 0 })),
    terms: regime['family'] === 'composite' ? { empty: 0 } : {},
    updates: eachOf(regime['updates'], (update) => ({ ...update, shift: 0 })),
    network: isObject(regime['network']) && 'share' in regime['network'] ? { how: 'pull', ...regime['network'] } : {},
    reportable: [],
    checked: {},
    reset: 0,
    tier: 'follows',
    consequences: { gates, queue, prices, ...(guest !== '' && { guest }) },
    decisions: [],
    protests: [],
    review: {},
    access: 'nothing',
    answers: 'nothing',
  }
}

function correctionIn({ month, citizen, cause }: Plain): Plain[] {
  return isObject(cause) && cause['kind'] === 'correction' ? [{ month, citizen, ref: cause['ref'] }] : []
}

function regimeOf(sealed: unknown, change: (regime: Plain) => Plain): unknown {
  return isObject(sealed) && isObject(sealed['regime']) ? { ...sealed, regime: change(sealed['regime']) } : sealed
}

/** What is no row stays as it is, so that the schema names it. */
function eachOf(rows: unknown, change: (row: Plain) => Plain): unknown {
  return Array.isArray(rows) ? rows.map((row: unknown) => (isObject(row) ? change(row) : row)) : rows
}
