import { useTranslations } from 'use-intl'
import { allows } from '../../../net/choices.ts'
import { Card } from '../../../pieces/Card.tsx'
import phone from '../phone.module.css'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { useMe } from '../useMe.ts'
import css from './closing.module.css'
import { useReformWords } from './useReformWords.ts'

/** For each change on the ballot yes, no, or nothing. */
export function Voting() {
  const t = useTranslations('reform')
  const wordsOf = useReformWords()
  const { town } = useMe()
  return (
    <>
      <RefusedLine type="vote" />
      <ul className={css.reforms}>
        {town.reform?.ballot.map((id) => {
          const { name, body } = wordsOf(id)
          const wanted = town.reform?.proposed[id]
          return (
            <li key={id}>
              <Card className={phone.second}>
                <h2>{name}</h2>
                <p>{body}</p>
                {wanted !== undefined && <p className={phone.quiet}>{t('wanted', { people: wanted })}</p>}
                <Vote id={id} name={name} />
              </Card>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Vote({ id, name }: { id: string; name: string }) {
  const t = useTranslations('reform')
  const { me, view, send, onTheWay } = useMe()
  const vote = onTheWay('vote').findLast(({ reform }) => reform === id)?.approve ?? me.votes[id]
  return (
    <fieldset className={css.vote} disabled={!allows(view.choices, 'vote', { reform: id })}>
      <legend className="visually-hidden">{t('legend', { name })}</legend>
      {[true, false].map((approve) => (
        <label key={String(approve)}>
          <input type="radio" name={`vote-${id}`} checked={vote === approve} onChange={() => send({ type: 'vote', reform: id, approve })} />
          <span>{t(approve ? 'for' : 'against')}</span>
        </label>
      ))}
    </fieldset>
  )
}
