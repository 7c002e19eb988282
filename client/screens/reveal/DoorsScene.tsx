import { useTranslations } from 'use-intl'
import type { DoorsTold } from '../../../shared/vocabulary/debrief.ts'
import { FEWEST_SHOWN } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import css from './DoorsScene.module.css'
import scene from './scene.module.css'

/** A sheet has room for so many doors, and so many months. */
const DOORS = 7
const MONTHS = 6

/** Which doors were shut to how many, month by month: each square fills from below, as far as people were shut out. */
export function DoorsScene({ doors: { privileges, of, refusals } }: { doors: DoorsTold }) {
  const t = useTranslations('scenes.doors')
  const few = useTranslations('scenes')('few')
  const names = useTranslations('words.privileges')
  const most = ({ months }: DoorsTold['privileges'][number]) => Math.max(0, ...months.map(({ shut }) => shut))
  const shown = privileges.filter((door) => most(door) > 0).toSorted((a, b) => most(b) - most(a))
  const widest = shown[0]?.months.toSorted((a, b) => b.shut - a.shut)[0]
  const count = (of: 'shut' | 'turnedAway') => refusals.reduce((sum, month) => sum + month[of], 0)
  const bold = { b: (words: React.ReactNode) => <b>{words}</b> }
  if (privileges.length === 0 && of < FEWEST_SHOWN)
    return (
      <div className={scene.only}>
        <h1>{t('title')}</h1>
        <p>{few}</p>
      </div>
    )
  const months = (shown[0]?.months ?? []).slice(-MONTHS)
  return (
    <div className={scene.pair}>
      <Card height={3} className={`${scene.sheet} ${css.sheet}`}>
        <header>
          <h1 id="doors-title">{t('title')}</h1>
          <p>{t('sub', { of })}</p>
        </header>
        <table className={css.doors} aria-labelledby="doors-title">
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              {months.map(({ month }) => (
                <th key={month} scope="col">
                  {month}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, DOORS).map((door) => (
              <tr key={door.privilege}>
                <th scope="row">{names(door.privilege)}</th>
                {door.months.slice(-MONTHS).map(({ month, shut }) => (
                  <td key={month}>
                    <span className={css.hole} aria-hidden>
                      <span style={{ inlineSize: `${(100 * shut) / Math.max(1, of)}%` }} />
                    </span>
                    <b>{shut}</b>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className={css.reading}>
          {shown[0] && widest ? t('reading', { privilege: names(shown[0].privilege), shut: widest.shut, of, month: widest.month }) : t('none')}
        </p>
      </Card>
      <div className={scene.aside}>
        <p className={scene.big}>{t.rich('refusals', { count: count('shut'), ...bold })}</p>
        <p>{t.rich('queues', { count: count('turnedAway'), ...bold })}</p>
      </div>
    </div>
  )
}
