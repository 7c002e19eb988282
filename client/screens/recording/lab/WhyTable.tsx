import { useTranslations } from 'use-intl'
import type { Lab } from '../../../../shared/vocabulary/debrief.ts'
import { signed } from '../../../pieces/figures.ts'
import { useCauseName } from '../../reveal/lab/useCauseName.ts'
import { useNames } from '../../reveal/words.ts'
import css from './lab.module.css'

type Props = Pick<Lab, 'why' | 'missing'> & { titles: readonly [string, string] }

/** What moves lives under each system, and what the log can't tell the other one. */
export function WhyTable({ why, missing, titles }: Props) {
  const t = useTranslations('recording.lab')
  const causeOf = useCauseName()
  const names = useNames()
  return (
    <details className={css.why}>
      <summary>{t('all')}</summary>
      <p>{t('allSay')}</p>
      <table aria-label={t('all')}>
        <thead>
          <tr>
            <th scope="col" aria-label={t('all')} />
            {titles.map((title, i) => (
              <th key={i} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {why.map(({ cause, points }) => (
            <tr key={cause}>
              <th scope="row">{causeOf(cause)}</th>
              {points.map((each, i) => (
                <td key={i}>{signed(Math.round(10 * each) / 10)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && (
        <p>
          <b>{t('missing')}:</b> {missing.map(({ feature }) => names.feature(feature)).join(', ')}
        </p>
      )}
    </details>
  )
}
