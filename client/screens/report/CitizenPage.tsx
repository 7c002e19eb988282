import { useTranslations } from 'use-intl'
import { groupedBy } from '../../../shared/kit/grouped.ts'
import { DISTRICTS } from '../../../shared/vocabulary/content.ts'
import type { OwnFile } from '../../../shared/vocabulary/debrief.ts'
import { CAUSE_KINDS } from '../../../shared/vocabulary/ledger.ts'
import { say, useContent } from '../../content.ts'
import { report } from '../../messages/en/report.ts'
import { signed, whole } from '../../pieces/figures.ts'
import { useNames } from '../reveal/words.ts'
import { FileTable } from './FileTable.tsx'
import css from './report.module.css'
import { Sheet } from './Sheet.tsx'
import { Twins } from './Twins.tsx'

/** Deeds in somebody else's file that there is room for. */
const MOST_CARRIED = 3
const MOST_UNSEEN = 6
const ASKS = Object.keys(report.citizen.asks) as (keyof typeof report.citizen.asks)[]

/** One page for one citizen: everything that the system had of them, and what became of it. `isReformed`: the class lived under its own reform in the end. */
export function CitizenPage({ file, isReformed }: { file: OwnFile; isReformed: boolean }) {
  const t = useTranslations('report')
  const names = useNames()
  const { name, touched, carried, unseen } = file
  return (
    <Sheet title={t('citizen.title', { name })} foot={t('own', { name })}>
      <p>
        <Who file={file} />
      </p>
      <h2>{t('citizen.file')}</h2>
      <FileTable observations={file.observations} />
      <div className={css.pair}>
        <section>
          <h2>{t('citizen.sums')}</h2>
          <Causes causes={file.causes} account={file.account} />
        </section>
        <section>
          <h2>{t('citizen.twins')}</h2>
          {isReformed && <p>{t('citizen.twinsSay')}</p>}
          <Twins twins={file.twins} />
        </section>
        <section>
          <h2>{t('citizen.doors')}</h2>
          <Doors doors={file.doors} />
        </section>
        <section>
          <h2>{t('citizen.exam')}</h2>
          <Exam exam={file.exam} />
        </section>
      </div>
      <ul className={css.list}>
        <li>
          {t('citizen.unseen', { count: unseen.length })} <Unseen unseen={unseen} />
        </li>
        {carried.slice(0, MOST_CARRIED).map(({ by, feature, points, month }) => (
          <li key={`${month} ${by.seat} ${feature}`}>
            {t('citizen.carried', { name: by.name, feature: names.feature(feature), points: signed(points) })}
          </li>
        ))}
        <li>{touched.length > 0 ? t('citizen.touched', { names: touched.map((one) => one.name).join(', ') }) : t('citizen.untouched')}</li>
      </ul>
      <dl className={css.asks}>
        {ASKS.map((ask) => (
          <div key={ask}>
            <dt>{t(`citizen.asks.${ask}`)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p className={css.exit}>{t('citizen.exit')}</p>
    </Sheet>
  )
}

function Who({ file: { persona, dream, district } }: { file: OwnFile }) {
  const t = useTranslations('report.citizen')
  const districts = useTranslations('words.districts')
  const { personas, dreams } = useContent()
  const known = DISTRICTS.find((each) => each === district)
  return t('who', {
    persona: say(personas[persona]?.text.name, persona),
    dream: say(dreams[dream]?.text.name, dream),
    district: known ? districts(known) : district,
  })
}

function Causes({ causes, account }: Pick<OwnFile, 'causes' | 'account'>) {
  const t = useTranslations('report.citizen')
  return (
    <table className={css.table}>
      <tbody>
        {account && <Sum name={t('start')} points={whole(Math.round(account.start))} />}
        {causes.map(({ kind, points }) => {
          const known = CAUSE_KINDS.find((each) => each === kind)
          return <Sum key={kind} name={known ? t(`causes.${known}`) : kind} points={signed(points)} />
        })}
        {account && Math.round(account.rest) !== 0 && <Sum name={t('rest')} points={signed(Math.round(account.rest))} />}
        {account && <Sum name={t('standing', { month: account.month })} points={whole(Math.round(account.standing))} />}
      </tbody>
    </table>
  )
}

function Sum({ name, points }: { name: string; points: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{points}</td>
    </tr>
  )
}

function Exam({ exam }: Pick<OwnFile, 'exam'>) {
  const t = useTranslations('report.citizen')
  const right = exam.filter(({ answer, truth }) => answer === truth).length
  const isAnswered = exam.some(({ answer }) => answer !== null)
  return <p>{isAnswered ? t('examSaid', { right, of: exam.length }) : t('examNone')}</p>
}

function Doors({ doors }: Pick<OwnFile, 'doors'>) {
  const t = useTranslations('report.citizen')
  const privileges = useTranslations('words.privileges')
  const shut = groupedBy(
    doors.filter((row) => row.shut.length > 0),
    (row) => row.shut.map((privilege) => privileges(privilege)).join(', '),
  )
  if (shut.size === 0) return <p>{t('noDoors')}</p>
  return (
    <ul className={css.list}>
      {[...shut].map(([names, rows]) => (
        <li key={names}>{t('door', { count: rows.length, months: rows.map(({ month }) => month).join(', '), doors: names })}</li>
      ))}
    </ul>
  )
}

/** Deeds that no sensor saw, those that have a name. */
function Unseen({ unseen }: Pick<OwnFile, 'unseen'>) {
  const t = useTranslations('report.citizen')
  const { activities } = useContent()
  const deeds = new Set(
    unseen.flatMap(({ activity }) => (activity !== null && activities[activity] ? [say(activities[activity].text.name, activity)] : [])),
  )
  return deeds.size > 0 && t('unseenOf', { deeds: [...deeds].slice(0, MOST_UNSEEN).join(', ') })
}
