import { useTranslations } from 'use-intl'
import type { ReformTold } from '../../../shared/vocabulary/debrief.ts'
import type { Reforming } from '../../../shared/vocabulary/state.ts'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import css from './ReformScene.module.css'
import { useReformName } from './useReformName.ts'
import { VoteBars } from './VoteBars.tsx'

/** More cards than this are set smaller; more than the second number are names alone. */
const ROOMY = 6
const NAMES = 9

type Props = {
  town: TownView
  /** What each reform of the ballot would have done; null while it isn't known. */ effects: readonly ReformTold[] | null
  /** Whether the class has lived under what passed. */
  lived?: boolean
}

/** How the class changes the system: what may be proposed, what is voted on, what passed and what it would have done. */
export function ReformScene({ town: { reform, ready }, effects, lived = false }: Props) {
  const t = useTranslations('scenes.reform')
  const words = useTranslations('reveal.reform')
  const { reforms } = useContent()
  if (!reform) return null
  const { stage } = reform
  const shown = stage === 'proposing' ? [...new Set([...Object.keys(reforms), ...Object.keys(reform.proposed)])] : reform.ballot
  return (
    <div className={css.reform}>
      <header>
        <div>
          <h1>{t('title')}</h1>
          <p>{shown.length === 0 ? t('empty') : t(stage === 'closed' && lived ? 'lived' : `stages.${stage}`)}</p>
        </div>
        {stage === 'voting' && ready.of > 0 && <p className={css.answered}>{words.rich('done', { ...ready, b: (each) => <b>{each}</b> })}</p>}
      </header>
      <ul data-many={shown.length > NAMES ? 'names' : shown.length > ROOMY ? 'small' : undefined} data-few={fewOf(shown.length)}>
        {shown.map((id) => (
          <li key={id}>
            <Reform id={id} reform={reform} effect={effects?.find((each) => each.id === id)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Few cards are set larger, so that they fill the wall. */
const fewOf = (cards: number) => (cards <= 2 ? 'two' : cards <= 4 ? 'four' : undefined)

function Reform({ id, reform, effect }: { id: string; reform: Reforming; effect: ReformTold | undefined }) {
  const t = useTranslations('scenes.reform')
  const { reforms } = useContent()
  const nameOf = useReformName()
  const vote = reform.votes?.[id]
  const count = reform.proposed[id]
  const passed = reform.passed.includes(id)
  const most = Math.max(1, ...Object.values(reform.votes ?? {}).flatMap((each) => [each.for, each.against]))
  return (
    <Card height={2} className={css.card} data-passed={(reform.stage === 'closed' && passed) || undefined}>
      <h2>{nameOf(id)}</h2>
      {reform.stage === 'proposing' && count !== undefined && <p className={css.count}>{t('proposed', { count })}</p>}
      {reform.stage === 'closed' && (
        <p className={css.outcome}>
          <Icon name={passed ? 'tick' : 'cross'} /> {t(passed ? 'passed' : 'fallen')}
        </p>
      )}
      {reform.stage !== 'closed' && <p className={css.body}>{say(reforms[id.split(':')[0] ?? id]?.text.body, '')}</p>}
      {vote && <VoteBars name={nameOf(id)} vote={vote} most={most} />}
      {reform.stage === 'closed' && effect && (
        <p className={css.would}>
          {t('would', effect)} {effect.opened + effect.shut > 0 && t('doors', effect)}
        </p>
      )}
    </Card>
  )
}
