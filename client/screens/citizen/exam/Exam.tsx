import { useTranslations } from 'use-intl'
import { VERDICTS, type Verdict } from '../../../../shared/vocabulary/intent.ts'
import { isOpen } from '../../../net/choices.ts'
import { Card } from '../../../pieces/Card.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import ask from '../ask/ask.module.css'
import { OneByOne } from '../ask/OneByOne.tsx'
import { Picks } from '../ask/Picks.tsx'
import { Announced } from '../closing/Announced.tsx'
import phone from '../phone.module.css'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { ReadyButton } from '../ReadyButton.tsx'
import { RoomLines } from '../RoomLines.tsx'
import { Solo } from '../Solo.tsx'
import { TopBar } from '../TopBar.tsx'
import { useMe } from '../useMe.ts'
import css from './exam.module.css'
import { useFeatureName } from '../../../pieces/useFeatureName.ts'

/** Does one know the rules well enough to foretell them? Newcomers whom nobody has seen, one after the other. */
export function Exam() {
  const t = useTranslations('exam')
  const { town, view } = useMe()
  const cases = town.exam ?? []
  const { answers, answer } = useAnswers()
  const open = isOpen(view.choices, 'exam')
  const answered = cases.map((_, i) => answers[i] !== undefined)
  return (
    <div className={phone.phone}>
      <TopBar />
      <main className={phone.pad}>
        <RoomLines />
        <Announced>{t('title')}</Announced>
        <p>{t('told')}</p>
        <OneByOne
          answered={answered}
          question={(at, done) => ({
            title: t('question'),
            body: (
              <>
                <Newcomer features={cases[at] ?? []} />
                <Verdicts
                  value={answers[at] ?? null}
                  open={open}
                  onPick={(verdict) => {
                    answer(at, verdict)
                    done()
                  }}
                />
              </>
            ),
          })}
          end={(change) => ({ title: t('yours'), body: <Given cases={cases} answers={answers} onChange={open ? change : null} /> })}
        />
        <RefusedLine type="exam" />
        <Solo />
      </main>
      <footer className={phone.dock}>
        <p className={phone.wait} role="status">
          {town.ready.of > 1 && t('readyCount', town.ready)}
        </p>
        <ReadyButton />
      </footer>
    </div>
  )
}

/** One's own answers, with those that are on their way. */
function useAnswers(): { answers: Readonly<Record<string, Verdict>>; answer: (place: number, verdict: Verdict) => void } {
  const { me, send, onTheWay } = useMe()
  const sent = Object.fromEntries(onTheWay('exam').map((deed) => [deed.case, deed.answer]))
  return { answers: { ...me.exam, ...sent }, answer: (place, verdict) => send({ type: 'exam', case: place, answer: verdict }) }
}

/** Somebody new in town, who did just these things. */
function Newcomer({ features }: { features: readonly string[] }) {
  const t = useTranslations('exam')
  const nameOf = useFeatureName()
  return (
    <Card className={css.newcomer} lean="left">
      <p className={phone.quiet}>{t('newcomer')}</p>
      <ul>
        {features.map((feature, i) => (
          <li key={i}>{nameOf(feature)}</li>
        ))}
      </ul>
    </Card>
  )
}

function Verdicts({ value, open, onPick }: { value: Verdict | null; open: boolean; onPick: (verdict: Verdict) => void }) {
  const t = useTranslations('exam')
  return (
    <Picks
      legend={t('question')}
      value={value}
      disabled={!open}
      options={VERDICTS.map((verdict) => ({ value: verdict, label: t(`verdicts.${verdict}`), icon: verdict }))}
      onPick={onPick}
    />
  )
}

type GivenProps = { cases: readonly (readonly string[])[]; answers: Readonly<Record<string, Verdict>>; onChange: ((at: number) => void) | null }

/** All answers at a look; each may be changed as long as the exam is open. */
function Given({ cases, answers, onChange }: GivenProps) {
  const t = useTranslations('exam')
  const nameOf = useFeatureName()
  return (
    <Card className={phone.second}>
      <ol className={ask.given}>
        {cases.map((features, i) => {
          const verdict = answers[i]
          return (
            <li key={i}>
              <div>
                {features.map(nameOf).join(' · ')}
                <b>
                  {verdict && <Icon name={verdict} size={18} />} {verdict ? t(`verdicts.${verdict}`) : t('noAnswer')}
                </b>
              </div>
              {onChange && (
                <button type="button" aria-label={t('changeCase', { place: i + 1 })} onClick={() => onChange(i)}>
                  {t('change')}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
