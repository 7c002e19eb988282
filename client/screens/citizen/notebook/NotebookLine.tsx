import { useTranslations } from 'use-intl'
import { EFFECTS, type CitizenIntent, type Effect } from '../../../../shared/vocabulary/intent.ts'
import type { MeView } from '../../../../shared/vocabulary/view.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import { useFeatureName } from '../../../pieces/useFeatureName.ts'
import { useMe } from '../useMe.ts'
import css from './notebook.module.css'
import { Signs } from './Signs.tsx'
import { Sureness } from './Sureness.tsx'
import { Tips } from './Tips.tsx'

export type Confidence = Extract<CitizenIntent, { type: 'theory' }>['confidence']
const SURE = [1, 2, 3] as const satisfies Confidence[]

type Props = { saved: MeView['notebook'][number]; open: boolean; touched: boolean; onTouch: () => void }

/** What one feature does, and how sure one is. */
export function NotebookLine({ saved, open, touched, onTouch }: Props) {
  const t = useTranslations('notebook')
  const words = useTranslations('words.effects')
  const nameOf = useFeatureName()
  const { send, onTheWay } = useMe()
  const { effect, confidence } = onTheWay('theory').findLast((deed) => deed.feature === saved.feature) ?? saved
  const feature = nameOf(saved.feature)
  const knows = effect !== null && effect !== 'unknown'
  const write = (next: Effect, sure: Confidence) => {
    onTouch()
    send({ type: 'theory', feature: saved.feature, effect: next, confidence: next === 'unknown' ? 0 : sure })
  }
  const sure = SURE.find((level) => level === Math.min(confidence, 3)) ?? 1
  return (
    <li>
      <div className={css.name}>
        <b>{feature}</b>
        {knows && open && !touched ? (
          <button type="button" onClick={onTouch} aria-label={t('changeSure', { sure: t(`sure.${sure}`), feature })}>
            <Sureness sure={sure} />
          </button>
        ) : (
          <Sureness sure={knows ? sure : 0} />
        )}
      </div>
      <Signs
        legend={t('effectOf', { feature })}
        name={`${saved.feature}-effect`}
        disabled={!open}
        value={effect ?? 'unknown'}
        options={EFFECTS.map((value) => ({ value, label: words(value), sign: <Icon name={value} size={18} /> }))}
        onPick={(value) => write(value, sure)}
      />
      <Tips feature={saved.feature} />
      {knows && open && touched && (
        <Signs
          legend={t('sureOf', { feature })}
          name={`${saved.feature}-sure`}
          small
          disabled={!open}
          value={sure}
          options={SURE.map((value) => ({ value, label: t(`sure.${value}`), sign: t(`sure.${value}`) }))}
          onPick={(value) => write(effect, value)}
        />
      )}
    </li>
  )
}
