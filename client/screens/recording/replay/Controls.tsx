import { useTranslations } from 'use-intl'
import type { Replay } from '../../../../shared/vocabulary/debrief.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import css from './replay.module.css'
import { pointAt, pointsIn } from './scene.ts'
import { SPEEDS, type Play } from './usePlay.ts'

/** Play and stop, half a month back and on, the speed, and the scrubber over all months. */
export function Controls({ play, replay }: { play: Play; replay: Replay }) {
  const t = useTranslations('recording.replay')
  const { place, goTo, isPlaying, toggle, speed, setSpeed } = play
  const { at, slot } = pointAt(place)
  const month = replay.months[at]?.month ?? 0
  return (
    <fieldset className={css.controls}>
      <legend className="visually-hidden">{t('controls')}</legend>
      <button type="button" className={css.play} onClick={toggle}>
        {isPlaying ? <Icon name="pause" /> : <span aria-hidden>▶</span>} {t(isPlaying ? 'stop' : 'play')}
      </button>
      {([-2, -1, 1, 2] as const).map((by) => (
        <button
          key={by}
          type="button"
          aria-label={t(by === -2 ? 'monthBack' : by === -1 ? 'back' : by === 1 ? 'on' : 'monthOn')}
          onClick={() => goTo(place + by)}
        >
          <span aria-hidden>{by === -2 ? '«' : by === -1 ? '‹' : by === 1 ? '›' : '»'}</span>
        </button>
      ))}
      <input
        type="range"
        min={0}
        max={pointsIn(replay) - 1}
        value={place}
        aria-label={t('scrub')}
        aria-valuetext={`${t('month', { month })}, ${t(`half.${slot}`)}`}
        onChange={(event) => goTo(Number(event.target.value))}
      />
      <label>
        {t('speed')}
        <select value={speed} onChange={(event) => setSpeed(SPEEDS.find((each) => String(each) === event.target.value) ?? 1)}>
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {t(`speeds.${each}`)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}
