import { useTranslations } from 'use-intl'
import { must } from '../../../shared/kit/assert.ts'
import { Card } from '../../pieces/Card.tsx'
import { postedOf } from '../../pieces/posted.ts'
import { PostedLine } from '../../pieces/PostedLine.tsx'
import css from './life.module.css'
import { Person } from './Person.tsx'
import phone from './phone.module.css'
import { useMe } from './useMe.ts'

/** What hangs at the town hall, where the system names people in public and the host lets it. */
export function Posted() {
  const t = useTranslations('hall.names')
  const { me, room, town } = useMe()
  if (!town.names || Object.keys(town.names).length === 0) return null
  const regime = must(room.regime, 'a system')
  return (
    <Card height={3} lean="right" className={`${phone.second} ${css.posted}`}>
      <h2>{t('title')}</h2>
      <p className={phone.quiet}>{t('told')}</p>
      <ul>
        {postedOf(town.names, regime).map(({ seat, ...name }) => (
          <li key={seat} data-me={seat === me.seat || undefined}>
            <Person seat={seat} />
            {seat === me.seat && <b> ({t('you')})</b>}
            <small>
              <PostedLine name={name} measure={{ unit: regime.unit, max: regime.scale.max }} />
            </small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
