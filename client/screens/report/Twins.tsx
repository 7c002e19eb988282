import { useTranslations } from 'use-intl'
import { DISTRICTS } from '../../../shared/vocabulary/content.ts'
import type { OwnFile, Twin } from '../../../shared/vocabulary/debrief.ts'
import { say, useContent } from '../../content.ts'
import { useNames } from '../reveal/words.ts'
import css from './report.module.css'

/** Lines that a sentence has room for. */
const MOST_FEATURES = 2

/** Where the same life would have stood, had it been dealt another district or persona. */
export function Twins({ twins }: Pick<OwnFile, 'twins'>) {
  const t = useTranslations('report.citizen')
  const districts = useTranslations('words.districts')
  const { personas } = useContent()
  const names = useNames()
  const nameOf = ({ by }: Twin, id: string) => {
    const known = DISTRICTS.find((each) => each === id)
    return by === 'district' && known ? districts(known) : say(personas[id]?.text.name, id)
  }
  const stood = ({ standing, tier }: Twin, at: 0 | 1) => {
    const value = standing[at]
    return [Math.round(value), tier[at]].filter((part) => part !== null).join(' ')
  }
  return (
    <ul className={css.list}>
      {twins.map((twin) => (
        <li key={`${twin.by} ${twin.to}`}>
          {t(`${stood(twin, 0) === stood(twin, 1) ? 'twinSame' : 'twin'}.${twin.by}`, {
            from: nameOf(twin, twin.from),
            to: nameOf(twin, twin.to),
            own: stood(twin, 0),
            twin: stood(twin, 1),
          })}{' '}
          {twin.differs.length > 0 &&
            t('differs', {
              features: twin.differs
                .slice(0, MOST_FEATURES)
                .map(({ feature }) => names.feature(feature))
                .join(', '),
            })}
        </li>
      ))}
    </ul>
  )
}
