import { useTranslations } from 'use-intl'
import type { DebriefStep } from '../../../../shared/vocabulary/phase.ts'
import { useContent } from '../../../content.ts'
import { useDebrief } from '../../../net/debrief.ts'
import { Card } from '../../../pieces/Card.tsx'
import { promptsOf } from '../../reveal/prompts.ts'
import phone from '../phone.module.css'
import css from './talk.module.css'

/** More questions than these nobody talks about. */
const MOST = 6

/** The questions of a part: those about a turning point of this room as soon as its figures are there. */
export function Prompts({ part }: { part: DebriefStep }) {
  const t = useTranslations('debrief')
  const { prompts } = useContent()
  const { value } = useDebrief()
  return (
    <Card className={phone.second} lean="left" aria-label={t('title')}>
      <ol className={css.prompts}>
        {promptsOf(prompts, part, value?.moments ?? [], MOST).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </Card>
  )
}
