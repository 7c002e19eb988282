import { useTranslations } from 'use-intl'
import type { Life } from '../../../shared/vocabulary/view.ts'
import css from './LifeTable.module.css'
import { Scroll } from './Scroll.tsx'
import { whole } from './words.ts'

type Props = { lives: readonly Life[]; className?: string | undefined }

/** The table behind the chart. Its order is that of life, so that it tells no seat. */
export function LifeTable({ lives, className = '' }: Props) {
  const t = useTranslations('reveal.life')
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
                <td>{standing === null ? t('nullStanding') : whole(standing)}</td>
                <td>{tier ?? t('nullStanding')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  )
}
