import css from './badge.module.css'

/** On a pawn that no human moves just now, as part of a drawing around 0,0: solid for a bot, dashed where one plays for a human. */
export function BotBadge({ covered = false }: { covered?: boolean }) {
  return (
    <g className={covered ? css.covered : css.bot}>
      <path className={css.aerial} d="M0-13v-5" />
      <circle className={css.knob} cy="-19" r="2.8" />
      <rect className={css.face} x="-13" y="-13" width="26" height="23" rx="6" />
      <circle className={css.eye} cx="-5" cy="-2.5" r="3" />
      <circle className={css.eye} cx="5" cy="-2.5" r="3" />
      <path className={css.mouth} d="M-5 5h10" />
    </g>
  )
}
