import { useTranslations } from 'use-intl'
import type { Life } from '../../../shared/vocabulary/view.ts'
import { useStanding, type Measure } from '../../pieces/useStanding.ts'
import css from './LifeTable.module.css'
import { Scroll } from './Scroll.tsx'

type Props = { lives: readonly Life[]; measure: Measure; className?: string | undefined }

/** The table behind the chart. Its order is that of life, so that it tells no seat. */
export function LifeTable({ lives, measure, className = '' }: Props) {
  const t = useTranslations('reveal.life')
  const { figure } = useStanding(measure)
  return (
    <details className={`${css.details} ${className}`}>
      <summary>{t('table')}</summary>
      <Scroll className={css.scroll} label={t('table')}>
        <table>
          <thead>
            <tr>
              {(['life', 'steps', 'joy', 'standing', 'tier'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`cols.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lives.map(({ life, dreamSteps, joy, standing, tier }, i) => (
              <tr key={i}>
                <th scope="row">{life}</th>
                <td>{dreamSteps}</td>
                <td>{joy}</td>
                <td>{figure(standing)}</td>
                <td>{tier ?? t('nullStanding')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}
