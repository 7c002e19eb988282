import { useTranslations } from 'use-intl'
import { REVEAL_STEPS } from '../../../shared/vocabulary/phase.ts'
import { useRoom } from '../../net/useRoom.tsx'
import { Card } from '../../pieces/Card.tsx'
import { busiest, rushAt } from '../citizen/crowds.ts'
import { EventCard } from '../citizen/EventCard.tsx'
import phone from '../citizen/phone.module.css'
import { TownNews } from '../citizen/TownNews.tsx'
import { usePlaceName } from '../citizen/usePlaceName.ts'
import css from './watch.module.css'

const SHOWN = 3

/** What anybody in town can see: counts, places, news; nobody by name. */
export function Seen() {
  const t = useTranslations()
  const placeName = usePlaceName()
  const { room, town } = useRoom().view
  return (
    <Card className={phone.second}>
      <h2>{t('watch.town')}</h2>
      <Now />
      <p>
        {t('watch.here', { here: Object.keys(town.citizens).length })}
        {room.step !== null && town.ready.of > 1 && ` · ${t('watch.ready', town.ready)}`} · {t('meanwhile.windows', town.windows)}
      </p>
      <ul className={css.rush}>
        {busiest(town.places, SHOWN).map((id) => (
          <li key={id}>
            <b>{placeName(id)}</b> {t('meanwhile.wants', rushAt(town.places, id))}
            {rushAt(town.places, id).waiting > 0 && t('meanwhile.waited', rushAt(town.places, id))}
          </li>
        ))}
      </ul>
      <TownNews />
      <EventCard folded />
    </Card>
  )
}

/** What goes on, in one sentence. */
function Now() {
  return (
    <p className={phone.asked} role="status">
      {useNow()}
    </p>
  )
}

function useNow(): string | null {
  const t = useTranslations('watch')
  const { room, town, reveal } = useRoom().view
  if (town.lab) return t('lab')
  if (town.replay !== null) return t('replay', { month: town.replay })
  if (room.step) return t(`steps.${room.step}`)
  if (room.phase === 'theories') return t(town.theories === 'exam' ? 'exam' : 'theories')
  const step = reveal && room.phase === 'reveal' ? REVEAL_STEPS[reveal.step] : undefined
  return step ? t(`reveal.${step}`) : null
}
