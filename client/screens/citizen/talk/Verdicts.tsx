import { useTranslations } from 'use-intl'
import { BELIEF_WORDS, ERRS_WORDS, UNSUPPORTED_WORDS } from '../../../../shared/content/beliefs.ts'
import type { Belief } from '../../../../shared/vocabulary/belief.ts'
import type { Claim } from '../../../../shared/vocabulary/content.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { Card } from '../../../pieces/Card.tsx'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'
import { CaseVerdicts } from './CaseVerdicts.tsx'
import { HitsAndAlarms } from './HitsAndAlarms.tsx'
import { Sources } from './Sources.tsx'
import css from './talk.module.css'

/** Headline by headline: what one said before and after, and what is known, with where it stands. */
export function Verdicts() {
  const t = useTranslations('debrief')
  const { press } = useDebriefBook()
  const asked = Object.values(press).filter((claim) => claim.asked)
  return (
    <>
      <HitsAndAlarms />
      <h2>{t('verdicts')}</h2>
      <ul className={css.told}>
        {asked.map((claim) => (
          <li key={claim.id}>
            <Verdict claim={claim} />
          </li>
        ))}
      </ul>
      <CaseVerdicts />
    </>
  )
}

function Verdict({ claim }: { claim: Claim }) {
  const t = useTranslations('debrief')
  const { me } = useMe()
  const said = (belief: Belief | undefined) => (belief ? say(BELIEF_WORDS[belief].told, belief) : t('saidNothing'))
  const known = claim.unsupported ? UNSUPPORTED_WORDS : BELIEF_WORDS[claim.verdict].told
  return (
    <Card className={phone.second}>
      <h3 className={css.claim}>“{say(claim.claim, claim.id)}”</h3>
      <dl className={css.answers}>
        <dt>{t('said.before')}</dt>
        <dd>{said(me.shift?.before.headlines[claim.id])}</dd>
        <dt>{t('said.after')}</dt>
        <dd>{said(me.shift?.after.headlines[claim.id])}</dd>
        <dt>{t('said.known')}</dt>
        <dd>
          <b>{say(known, claim.verdict)}</b>
        </dd>
      </dl>
      <p>
        {say(claim.evidence, '')} {claim.errs && say(ERRS_WORDS[claim.errs], '')}
      </p>
      <Sources of={claim.sources} />
    </Card>
  )
}
