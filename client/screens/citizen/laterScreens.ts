import { lazy } from 'react'

const lines = () => import('./aside/Lines.tsx')
const handSheet = () => import('./aside/HandSheet.tsx')
const rest = () => import('./aside/Rest.tsx')
const door = () => import('./aside/Door.tsx')
const beforeStart = () => import('./survey/BeforeStart.tsx')
const nameWays = () => import('./aside/NameWays.tsx')
const switches = () => import('./plan/Switches.tsx')
const offers = () => import('./plan/OfferSheet.tsx')
const hallDesk = () => import('./hall/HallDesk.tsx')
const whichSlot = () => import('./plan/WhichSlot.tsx')
const statement = () => import('./statement/Statement.tsx')
const noticeAgain = () => import('./statement/NoticeAgain.tsx')
const meanwhile = () => import('./Meanwhile.tsx')
const resolve = () => import('./Resolve.tsx')
const paper = () => import('./PaperStatement.tsx')
const social = () => import('./social/Social.tsx')
const me = () => import('./Me.tsx')
const ties = () => import('./Ties.tsx')
const notebook = () => import('./notebook/Notebook.tsx')
const cover = () => import('./CoverAccount.tsx')
const practice = () => import('./practice/Practice.tsx')
const membership = () => import('./terms/Membership.tsx')
const terms = () => import('./terms/Terms.tsx')
const theories = () => import('./notebook/Theories.tsx')
const feelings = () => import('./closing/Feelings.tsx')
const reveal = () => import('./Reveal.tsx')
const reform = () => import('./closing/Reform.tsx')
const debrief = () => import('./closing/Debrief.tsx')

export const Lines = lazy(lines)
export const HandSheet = lazy(handSheet)
export const Rest = lazy(rest)
export const Door = lazy(door)
export const BeforeStart = lazy(beforeStart)
export const NameWays = lazy(nameWays)
export const Switches = lazy(switches)
export const OfferSheet = lazy(offers)
export const HallDesk = lazy(hallDesk)
export const WhichSlot = lazy(whichSlot)
export const Statement = lazy(statement)
export const NoticeAgain = lazy(noticeAgain)
export const Meanwhile = lazy(meanwhile)
export const Resolve = lazy(resolve)
export const PaperStatement = lazy(paper)
export const Social = lazy(social)
export const Me = lazy(me)
export const Ties = lazy(ties)
export const Notebook = lazy(notebook)
export const CoverAccount = lazy(cover)
export const Practice = lazy(practice)
export const Membership = lazy(membership)
export const Terms = lazy(terms)
export const Theories = lazy(theories)
export const Feelings = lazy(feelings)
export const Reveal = lazy(reveal)
export const Reform = lazy(reform)
export const Debrief = lazy(debrief)

const IN_ORDER = [
  lines,
  switches,
  nameWays,
  beforeStart,
  handSheet,
  rest,
  door,
  practice,
  offers,
  whichSlot,
  hallDesk,
  meanwhile,
  resolve,
  paper,
  me,
  ties,
  notebook,
  terms,
  membership,
  social,
  statement,
  noticeAgain,
  cover,
  theories,
  feelings,
  reveal,
  reform,
  debrief,
]

/** Fetches the later screens one after another while there is time, so that none of them has to be waited for in its moment. */
export async function fetchLater(): Promise<void> {
  for (const fetched of IN_ORDER) await fetched().catch(() => null)
}
