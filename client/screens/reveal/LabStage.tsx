import { useTranslations } from 'use-intl'
import type { PublicView, TownView } from '../../../shared/vocabulary/view.ts'
import { useLab } from '../../net/debrief.ts'
import { Arriving } from '../parts/Arriving.tsx'
import { LabScene } from './LabScene.tsx'
import scene from './scene.module.css'
import { Stage } from './Stage.tsx'

/** The lab on the projector: the recorded lives under the rules that the facilitator chose. */
export function LabStage({ view, order: { regime, reform } }: { view: PublicView; order: NonNullable<TownView['lab']> }) {
  const t = useTranslations('scenes')
  const lab = useLab({ regime, reforms: reform })
  return (
    <Stage phase={view.room.phase} says={t('announce.lab')} scene="lab">
      <Arriving document={lab} className={scene.waiting}>
        {(value) => <LabScene lab={value} />}
      </Arriving>
    </Stage>
  )
}
