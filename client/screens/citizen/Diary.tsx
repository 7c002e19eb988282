import { useTranslations } from 'use-intl'
import type { Diary as Line } from '../../../shared/vocabulary/state.ts'
import { Amount } from '../../pieces/Amount.tsx'
import { Icon, type IconName } from '../../pieces/Icon.tsx'
import css from './phone.module.css'
import { useDiaryWords } from './useDiaryWords.ts'
import { useMe } from './useMe.ts'

/** What happened to this citizen this month, in order. */
export function Diary() {
  const t = useTranslations('diary')
  const { me } = useMe()
  if (me.diary.length === 0) return null
  return (
    <ul className={css.diary} aria-label={t('title')}>
      {me.diary.map((line, i) => (
        <DiaryLine key={i} line={line} />
      ))}
    </ul>
  )
}

const ICONS: Readonly<Record<Line['outcome'], IconName>> = { done: 'tick', 'turned-away': 'ticket', shut: 'lock', missed: 'cross', note: 'nothing' }

function DiaryLine({ line }: { line: Line }) {
  const word = useDiaryWords()
  const t = useTranslations('diary')
  const icon = line.what === 'dream' ? 'dream' : line.what === 'windows' ? 'window' : ICONS[line.outcome]
  return (
    <li data-outcome={icon === 'nothing' ? 'note' : line.outcome === 'note' ? 'mark' : line.outcome}>
      <Icon name={icon} size={20} />
      <span>
        {word(line)}
        {line.defaulted && <small className={css.quiet}> {t('defaulted')}</small>}
        {line.fined > 0 && <b> {t('fined', { coins: line.fined })}</b>}
      </span>
      <span className={css.amounts}>
        {line.coins !== 0 && <Amount kind="coin" count={line.coins} change short />}
        {line.joy !== 0 && <Amount kind="joy" count={line.joy} change short />}
      </span>
    </li>
  )
}
