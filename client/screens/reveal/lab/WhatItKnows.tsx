import { useTranslations } from 'use-intl'
import type { LabSide } from '../../../../shared/vocabulary/debrief.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import { useNames } from '../words.ts'
import css from './lab.module.css'

type Props = { played: LabSide; other: LabSide; titles: readonly [string, string] }

/** What each of two systems has to know of people: an eye for each sensor, and their names as far as there is room. */
export function WhatItKnows({ played, other, titles }: Props) {
  const t = useTranslations('scenes.lab')
  return (
    <section>
      <h2>{t('know')}</h2>
      <div className={css.knows}>
        {[played, other].map((side, i) => (
          <Side key={i} side={side} title={titles[i] ?? ''} />
        ))}
      </div>
    </section>
  )
}

/** So many names have room. */
const NAMED = 2

function Side({ side: { sensors }, title }: { side: LabSide; title: string }) {
  const t = useTranslations('scenes.lab')
  const names = useNames()
  const named = sensors.slice(0, NAMED).map(names.sensor).join(', ')
  return (
    <div>
      <h3>{title}</h3>
      <p>
        <b>{t('sensors', { count: sensors.length })}</b>
      </p>
      <p className={css.eyes} aria-hidden>
        {sensors.map((sensor) => (
          <Icon key={sensor} name="eye" size="1.1em" />
        ))}
      </p>
      <p>{sensors.length > NAMED ? `${named} …` : named}</p>
    </div>
  )
}
