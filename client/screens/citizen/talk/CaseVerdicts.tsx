import { useTranslations } from 'use-intl'
import type { Case } from '../../../../shared/vocabulary/content.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import { useMe } from '../useMe.ts'
import css from './talk.module.css'

/** The cases that one judged, before and after, with what makes each fine or a problem. */
export function CaseVerdicts() {
  const t = useTranslations('debrief')
  const { cases } = useDebriefBook()
  const { me } = useMe()
  const judged = Object.entries({ ...me.shift?.before.cases, ...me.shift?.after.cases })
  if (judged.length === 0) return null
  return (
    <details className={css.concept}>
      <summary>
        <b>{t('cases')}</b>
      </summary>
      <ul className={css.cases}>
        {judged.flatMap(([id, problem]) => {
          const one = cases[id]
          return one ? [<Judged key={id} one={one} problem={problem} />] : []
        })}
      </ul>
    </details>
  )
}

function Judged({ one, problem }: { one: Case; problem: boolean }) {
  const t = useTranslations('debrief')
  return (
    <li>
      <p>{say(one.told, one.id)}</p>
      <p>
        <Icon name={problem === one.problem ? 'tick' : 'cross'} /> {t('sorted')}: {t(problem ? 'caseIs.problem' : 'caseIs.fine')}. {t('said.known')}:{' '}
        <b>{t(one.problem ? 'caseIs.problem' : 'caseIs.fine')}.</b>
      </p>
      <p>{say(one.why, '')}</p>
    </li>
  )
}
