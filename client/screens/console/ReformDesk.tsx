import { useTranslations } from 'use-intl'
import type { ReformTold } from '../../../shared/vocabulary/debrief.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { Reforming } from '../../../shared/vocabulary/state.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import { useDebrief } from '../../net/debrief.ts'
import { Button } from '../../pieces/Button.tsx'
import { Card } from '../../pieces/Card.tsx'
import { useReformName } from '../reveal/useReformName.ts'
import { VoteBars } from '../reveal/VoteBars.tsx'
import { deedOf, type Action } from './actions.ts'
import { KeyName } from './KeyName.tsx'
import css from './TalkDesk.module.css'

type Props = { view: View; send: (deed: Deed) => void; run: (action: Action) => void }

/** The reform in small: what is proposed, what is voted on, what passed and would have done, and the two months under it. */
export function ReformDesk({ view, send, run }: Props) {
  const t = useTranslations('desk.talk.reform')
  const { reform } = view.town
  if (!reform) return null
  const lives = view.room.step !== null
  const hasLived = reform.stage === 'closed' && reform.passed.length > 0 && !lives && !deedOf('playOn', view)
  return (
    <Card className={css.card} aria-labelledby="reform-title">
      <h2 id="reform-title">{t('title')}</h2>
      {reform.stage === 'closed' ? <Voted reform={reform} /> : <Wanted reform={reform} />}
      {deedOf('playOn', view) && (
        <div className={css.ways}>
          <Button accent onClick={() => run('playOn')}>
            {t('playOn')} <KeyName action="playOn" />
          </Button>
          <p>{t('playOnSay')}</p>
        </div>
      )}
      {allows(view.choices, 'lab', { regime: '', reform: 'passed' }) && (
        <div className={css.ways}>
          <Button look="plain" onClick={() => send({ type: 'lab', regime: '', reform: 'passed' })}>
            {t('inLab')}
          </Button>
        </div>
      )}
      <p className={css.ask}>{t(lives ? 'living' : hasLived ? 'lived' : reform.stage)}</p>
    </Card>
  )
}

/** What is wanted, most wanted first; once it is on the ballot, only that. */
function Wanted({ reform: { stage, ballot, proposed } }: { reform: Reforming }) {
  const t = useTranslations('desk.talk.reform')
  const nameOf = useReformName()
  const listed = stage === 'voting' ? ballot : Object.keys(proposed).toSorted((a, b) => (proposed[b] ?? 0) - (proposed[a] ?? 0))
  if (listed.length === 0) return <p>{t('none')}</p>
  return (
    <ol className={css.reforms}>
      {listed.map((id) => (
        <li key={id}>
          <h3>{nameOf(id)}</h3>
          {proposed[id] !== undefined && <p>{t('proposed', { count: proposed[id] })}</p>}
        </li>
      ))}
    </ol>
  )
}

/** How each was voted, and what it would have done to the recorded lives. */
function Voted({ reform: { ballot, votes, passed } }: { reform: Reforming }) {
  const t = useTranslations('desk.talk.reform')
  const nameOf = useReformName()
  const { value: debrief } = useDebrief()
  const most = Math.max(1, ...Object.values(votes ?? {}).flatMap((vote) => [vote.for, vote.against]))
  const toldOf = (id: string): ReformTold | undefined => debrief?.reforms.find((told) => told.id === id)
  return (
    <>
      {passed.length === 0 && <p>{t('nothing')}</p>}
      <ul className={css.reforms}>
        {ballot.map((id) => {
          const vote = votes?.[id]
          const told = toldOf(id)
          return (
            <li key={id} data-passed={passed.includes(id) || undefined}>
              <h3>
                {nameOf(id)} <small>{t(passed.includes(id) ? 'passed' : 'notPassed')}</small>
              </h3>
              {vote && <VoteBars name={nameOf(id)} vote={vote} most={most} />}
              {told && <p>{t('effect', told)}</p>}
            </li>
          )
        })}
      </ul>
    </>
  )
}
