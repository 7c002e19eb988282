import type { Debrief, Sister } from '../../shared/vocabulary/debrief.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { archiveTold } from './archive.ts'
import { behaviourTold } from './behaviour.ts'
import { doorsTold } from './doors.ts'
import { examTold } from './exam.ts'
import { figuresTold } from './figures.ts'
import { goodhartTold } from './goodhart.ts'
import { mistakesTold } from './mistakes.ts'
import { momentsOf } from './moments.ts'
import { reformsTold } from './reforms.ts'
import type { Library } from './rescoring.ts'
import { sceneOf } from './scene.ts'
import { surveyTold } from './survey.ts'
import { theoriesTold } from './theories.ts'
import { tiesTold } from './ties.ts'
import { updatesTold } from './updates.ts'

export type SisterRecording = Sister & { recording: Recording }

/** All that a class talks about once its envelope is open, from its recording alone. It is public to the room and names nobody. */
export function debriefOf(recording: Recording, deps: Library, sisters: readonly SisterRecording[] = []): Debrief {
  const scene = sceneOf(recording, deps)
  const others = sisters.map(({ room, title, disclosure, recording: other }) => ({
    sister: { room, title, disclosure },
    scene: sceneOf(other, deps),
  }))
  const { regime, disclosure, length, citizens, months } = recording.room
  return {
    room: { regime, title: recording.sealed.regime.title, disclosure, length, citizens, people: scene.people.size, months },
    theories: theoriesTold(scene),
    exam: examTold(scene),
    updates: updatesTold(scene),
    mistakes: mistakesTold(scene),
    doors: doorsTold(scene),
    behaviour: behaviourTold(scene, others),
    goodhart: goodhartTold(scene),
    figures: figuresTold(scene, others),
    moments: scene.isTold(scene.people.size) ? momentsOf(recording).map((moment) => ({ ...moment, seats: [] })) : [],
    ties: tiesTold(scene),
    reforms: reformsTold(scene),
    archive: archiveTold(scene),
    survey: surveyTold(scene),
  }
}
