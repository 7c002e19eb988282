import type { DebriefStep } from '../../../../shared/vocabulary/phase.ts'
import type { TurningPoint } from '../../../../shared/vocabulary/turning-point.ts'
import { useContent } from '../../../content.ts'
import { Card } from '../../../pieces/Card.tsx'
import { promptsOf } from '../prompts.ts'
import css from './Prompts.module.css'

/** So many questions have room on the stage. */
const MOST = 4

/** Questions to talk about, large; those about a turning point of this room have its figures in them. */
export function Prompts({ part, moments }: { part: DebriefStep; moments: readonly TurningPoint[] }) {
  const { prompts } = useContent()
  return (
    <ol key={part} className={css.prompts}>
      {promptsOf(prompts, part, moments, MOST).map(({ id, text }, i) => (
        <li key={id}>
          <Card height={3} lean={i % 2 ? 'right' : 'left'} className={css.card}>
            {text}
          </Card>
        </li>
      ))}
    </ol>
  )
}
