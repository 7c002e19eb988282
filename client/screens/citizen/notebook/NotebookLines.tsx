import { useTranslations } from 'use-intl'
import { EFFECTS, type CitizenIntent, type Effect } from '../../../../shared/vocabulary/intent.ts'
import { say, useContent } from '../../../content.ts'
import { valuesOf } from '../../../net/choices.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import { useMe } from '../useMe.ts'
import css from './notebook.module.css'
import { Signs } from './Signs.tsx'

type Confidence = Extract<CitizenIntent, { type: 'theory' }>['confidence']
const SURE = [1, 2, 3] as const satisfies Confidence[]

/** A line a feature: what it does, and how sure one is. */
export function NotebookLines({ open }: { open: boolean }) {
  const t = useTranslations('notebook')
  const words = useTranslations('words.effects')
  const { features } = useContent()
  const { me, view, send, onTheWay } = useMe()
  const writable = valuesOf(view.choices, 'theory', 'feature')
  const coming = onTheWay('theory')
  return (
    <ul className={css.lines}>
      {me.notebook.map((saved) => {
        const { effect, confidence } = coming.findLast((deed) => deed.feature === saved.feature) ?? saved
        const feature = saved.feature === 'friend.low' ? t('lowFriend') : say(features[saved.feature], saved.feature)
        const mayWrite = open && writable.includes(saved.feature)
        const write = (change: { effect?: Effect; confidence?: Confidence }) => {
          const next = change.effect ?? effect ?? 'unknown'
          const sure = next === 'unknown' ? 0 : (change.confidence ?? SURE.find((level) => level === confidence) ?? 1)
          send({ type: 'theory', feature: saved.feature, effect: next, confidence: sure })
        }
        const knows = effect !== null && effect !== 'unknown'
        return (
          <li key={saved.feature}>
            <div className={css.name}>
              <b>{feature}</b>
              <em>{t(`sure.${String(knows ? confidence : 0) as '0'}`)}</em>
            </div>
            <Signs
              legend={t('effectOf', { feature })}
              name={`${saved.feature}-effect`}
              disabled={!mayWrite}
              value={effect ?? 'unknown'}
              options={EFFECTS.map((value) => ({ value, label: words(value), sign: <Icon name={value} size={18} /> }))}
              onPick={(value) => write({ effect: value })}
            />
            {knows && (
              <Signs
                legend={t('sureOf', { feature })}
                name={`${saved.feature}-sure`}
                small
                disabled={!mayWrite}
                value={confidence}
                options={SURE.map((value) => ({ value, label: t(`sure.${value}`), sign: t(`sure.${value}`) }))}
                onPick={(value) => write({ confidence: value })}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
