import { useTranslations } from 'use-intl'
import type { DoorsTold, Replay } from '../../../shared/vocabulary/debrief.ts'
import { FEWEST_SHOWN } from '../../../shared/vocabulary/view.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import { BarChart } from '../../charts/BarChart.tsx'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { useDebrief, useOwnFile, useReplay } from '../../net/debrief.ts'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { Arriving } from '../parts/Arriving.tsx'
import css from './own.module.css'
import file from './OwnFile.module.css'
import { useNames } from './words.ts'

/** Which doors were shut to oneself, month by month, where one was refused, and the doors of the whole town. */
export default function OwnDoors({ seat }: { seat: Seat }) {
  const t = useTranslations('ownReveal.doors')
  const debrief = useDebrief()
  return (
    <div className={css.part}>
      <h1 className={css.title}>{t('title')}</h1>
      <Shut />
      <Refused seat={seat} />
      <Arriving document={debrief} className={css.sub}>
        {({ doors }) => <Town doors={doors} />}
      </Arriving>
    </div>
  )
}

function Shut() {
  const t = useTranslations()
  const own = useOwnFile()
  return (
    <Card className={css.card} aria-labelledby="shut">
      <h2 id="shut">{t('ownReveal.doors.own')}</h2>
      <Arriving document={own} className={css.sub}>
        {({ doors }) =>
          doors.every(({ shut }) => shut.length === 0) ? (
            <p>{t('ownReveal.doors.none')}</p>
          ) : (
            <ul>
              {doors.map(({ month, shut }) => (
                <li key={month} className={file.row}>
                  <span>{t('charts.months', { month })}</span>
                  <b className={file.shut}>
                    {shut.length === 0 && t('ownReveal.doors.noneIn')}
                    {shut.map((privilege) => (
                      <span key={privilege}>
                        <Icon name="lock" size={16} /> {t(`words.privileges.${privilege}`)}
                      </span>
                    ))}
                  </b>
                </li>
              ))}
            </ul>
          )
        }
      </Arriving>
    </Card>
  )
}

function Refused({ seat }: { seat: Seat }) {
  const t = useTranslations()
  const names = useNames()
  const replay = useReplay()
  return (
    <Card className={css.card} aria-labelledby="refused">
      <h2 id="refused">{t('ownReveal.doors.refused')}</h2>
      <Arriving document={replay} className={css.sub}>
        {(told) => {
          const refusals = refusalsOf(told, seat)
          if (refusals.length === 0) return <p>{t('ownReveal.doors.noRefused')}</p>
          return (
            <ul>
              {refusals.map(({ month, place, isShut }, i) => (
                <li key={i} className={file.row}>
                  <span>{t('charts.months', { month })}</span>
                  <b>{t(`ownReveal.doors.${isShut ? 'shut' : 'turnedAway'}`, { place: names.place(place) ?? place })}</b>
                </li>
              ))}
            </ul>
          )
        }}
      </Arriving>
    </Card>
  )
}

/** Where one citizen stood before a shut door or a full place, oldest first. */
function refusalsOf({ months }: Replay, seat: Seat): { month: number; place: string; isShut: boolean }[] {
  return months.flatMap(({ month, slots }) =>
    slots.flatMap((slot) => {
      const visit = slot[seat]
      return visit && visit.outcome !== 'done' ? [{ month, place: visit.place, isShut: visit.outcome === 'shut' }] : []
    }),
  )
}

function Town({ doors: { privileges, of } }: { doors: DoorsTold }) {
  const t = useTranslations('ownReveal.doors')
  const few = useTranslations('scenes')('few')
  const words = useTranslations('words.privileges')
  const last = privileges
    .map(({ privilege, months }) => ({ privilege, shut: months.at(-1)?.shut ?? 0 }))
    .filter(({ shut }) => shut > 0)
    .toSorted((a, b) => b.shut - a.shut)
  const [most] = last
  if (privileges.length === 0 && of < FEWEST_SHOWN) return <p className={css.sub}>{few}</p>
  return (
    <ChartCard
      title={t('chart')}
      sub={t('chartSub')}
      reading={most ? t('reading', { privilege: words(most.privilege), shut: most.shut, of }) : t('readingNone')}
      size="phone"
      table={{
        head: [t('head.privilege'), t('head.month'), t('head.shut')],
        rows: privileges.flatMap(({ privilege, months }) => months.map(({ month, shut }) => [words(privilege), month, shut])),
      }}
    >
      <BarChart
        size="phone"
        label={t('chart')}
        high={of}
        bars={last.map(({ privilege, shut }, i) => ({ label: words(privilege), value: shut, of, marked: i === 0 }))}
      />
    </ChartCard>
  )
}
