import { useTranslations } from 'use-intl'
import type { Lab } from '../../../shared/vocabulary/debrief.ts'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { labPath, useDocument, type Asker } from '../../net/documents.ts'
import { Arriving } from '../parts/Arriving.tsx'
import { LabScene } from './LabScene.tsx'
import scene from './scene.module.css'
import { Stage } from './Stage.tsx'

/** The lab on the projector: the recorded lives under the rules that the facilitator chose. */
export function LabStage({ view, token, order: { regime, reform } }: Asker & { order: NonNullable<TownView['lab']> }) {
  const t = useTranslations('scenes')
  const lab = useDocument<Lab>({ view, token }, labPath({ regime, reforms: reform }))
  return (
    <Stage phase={view.room.phase} says={t('announce.lab')} scene="lab">
      <Arriving document={lab} className={scene.waiting}>
        {(value) => <LabScene lab={value} />}
      </Arriving>
    </Stage>
  )
}
