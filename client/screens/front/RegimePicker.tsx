import { useTranslations } from 'use-intl'
import type { RegimeFace } from '../../../shared/protocol/rest.ts'
import { Icon } from '../../pieces/Icon.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { HOUSE } from './house.ts'
import { InRealLife } from './InRealLife.tsx'
import css from './picker.module.css'

const FAMILIES = [HOUSE, 'composite', 'register', 'list', 'ratings', 'rank', 'decision'] as const
type Group = (typeof FAMILIES)[number]

type Props = { faces: readonly RegimeFace[]; value: string; onPick: (face: RegimeFace) => void; onClose: () => void }

/** All systems on one sheet, in groups of a kind, the house first: what its operator says, and what people are told in real life. */
export default function RegimePicker({ faces, value, onPick, onClose }: Props) {
  const t = useTranslations('front')
  return (
    <Sheet title={t('pickTitle')} onClose={onClose} wide>
      <p className={css.lead}>{t('pickTold', { count: faces.length })}</p>
      {FAMILIES.map((family) => {
        const group = faces.filter((face) => groupOf(face) === family)
        return group.length > 0 && <Family key={family} family={family} faces={group} value={value} onPick={onPick} />
      })}
    </Sheet>
  )
}

const groupOf = ({ id, family }: RegimeFace): Group => (id === HOUSE ? HOUSE : family)

function Family({ family, faces, value, onPick }: { family: Group } & Omit<Props, 'onClose'>) {
  const t = useTranslations('front')
  return (
    <section className={css.family} aria-label={t(`families.${family}.title`)}>
      <h3>{t(`families.${family}.title`)}</h3>
      <p>{t(`families.${family}.told`)}</p>
      <ul>
        {faces.map((face) => (
          <li key={face.id}>
            <button type="button" aria-pressed={face.id === value} onClick={() => onPick(face)}>
              <b>
                {face.title}
                {face.id === value && (
                  <span className={css.chosen}>
                    <Icon name="tick" /> {t('chosen')}
                  </span>
                )}
              </b>
              <span>{face.pitch}</span>
              <small>
                <Icon name="eye" /> <InRealLife face={face} />
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
