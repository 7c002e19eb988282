import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CONTEXTS, MEASURES, type ArchiveCard, type Context, type Measure } from '../../../../shared/vocabulary/content.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { valuesOf } from '../../../net/choices.ts'
import { Card } from '../../../pieces/Card.tsx'
import ask from '../ask/ask.module.css'
import { OneByOne } from '../ask/OneByOne.tsx'
import { Picks } from '../ask/Picks.tsx'
import phone from '../phone.module.css'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { ArchiveTold } from './ArchiveTold.tsx'
import css from './talk.module.css'
import { useMe } from '../useMe.ts'
import { useRegionName } from './useRegionName.ts'

type Sorted = { context: Context; measure: Measure }

/** Real systems, sorted by two questions, one card at a time; once the answers are closed, what is known of each. */
export function Archive() {
  const t = useTranslations('debrief')
  const { archive } = useDebriefBook()
  const { me, view, onTheWay } = useMe()
  const open = valuesOf(view.choices, 'sort', 'card').map(String)
  const sorted = { ...me.sorted, ...Object.fromEntries(onTheWay('sort').map((deed) => [deed.card, deed])) }
  if (open.length === 0) return <ArchiveTold />
  return (
    <>
      <OneByOne
        answered={open.map((id) => sorted[id] !== undefined)}
        question={(at, done) => {
          const card = archive[open[at] ?? '']
          return {
            title: card ? say(card.title, card.id) : '',
            body: card && <Questions key={card.id} card={card} sorted={sorted[card.id] ?? null} onDone={done} />,
          }
        }}
        end={(change) => ({
          title: t('cardDone'),
          body: (
            <Card className={phone.second}>
              <p>{t('cardsTold')}</p>
              <ol className={ask.given}>
                {open.map((id, at) => {
                  const title = say(archive[id]?.title, id)
                  const own = sorted[id]
                  return (
                    <li key={id}>
                      <div>
                        {title} <b>{own ? `${t(`context.${own.context}`)}. ${t(`measure.${own.measure}`)}.` : t('none')}</b>
                      </div>
                      <button type="button" aria-label={t('changeOf', { title })} onClick={() => change(at)}>
                        {t('change')}
                      </button>
                    </li>
                  )
                })}
              </ol>
            </Card>
          ),
        })}
      />
      <RefusedLine type="sort" />
    </>
  )
}

type Props = { card: ArchiveCard; sorted: Sorted | null; onDone: () => void }

/** Both questions about one card; it is sorted once both have an answer. */
function Questions({ card, sorted, onDone }: Props) {
  const t = useTranslations('debrief')
  const { send } = useMe()
  const [half, setHalf] = useState<Partial<Sorted>>({})
  const { context, measure } = { ...sorted, ...half }
  const pick = (more: Partial<Sorted>) => {
    const both = { context, measure, ...more }
    setHalf({ ...half, ...more })
    if (!both.context || !both.measure) return
    send({ type: 'sort', card: card.id, context: both.context, measure: both.measure })
    if (sorted === null) onDone()
  }
  return (
    <>
      <About card={card} />
      <h3>{t('context.ask')}</h3>
      <Picks
        legend={t('context.ask')}
        value={context ?? null}
        disabled={false}
        beside
        options={CONTEXTS.map((value) => ({ value, label: t(`context.${value}`) }))}
        onPick={(value) => pick({ context: value })}
      />
      <h3>{t('measure.ask')}</h3>
      <Picks
        legend={t('measure.ask')}
        value={measure ?? null}
        disabled={false}
        beside
        options={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
        onPick={(value) => pick({ measure: value })}
      />
    </>
  )
}

/** Where and when, and what it does. */
export function About({ card }: { card: ArchiveCard }) {
  const regionName = useRegionName()
  return (
    <Card className={css.about}>
      <p className={phone.quiet}>
        {regionName(card.where)} · {say(card.when, '')}
      </p>
      <p>{say(card.told, '')}</p>
    </Card>
  )
}
