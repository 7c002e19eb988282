import { useTranslations } from 'use-intl'
import css from './Envelope.module.css'

const RIGHT_HALF = 'M-4-60C40-60 60-32 60 0C58 38 30 58-6 58L6 32-10 8 8-16-8-38Z'
const LEFT_HALF = 'M6-60C-34-66-62-36-60-2C-60 36-32 60 4 58L-8 30 8 8-10-18 8-38Z'

/** The envelope of the first minute: its seal breaks, the flap opens, the letter rises. At rest it shows the open envelope. */
export function Envelope({ title }: { title: string }) {
  const t = useTranslations('reveal.rules')
  return (
    <svg className={css.envelope} viewBox="0 0 860 980" aria-hidden>
      <path className={css.shadow} d="M58 572L814 570L818 962L52 964Z" transform="translate(6 9)" />
      <g className={css.flap}>
        <path className={css.clay} d="M54 574L430 256L806 574Z" />
        <path className={css.rose} d="M82 572L430 278L778 572Z" />
      </g>
      <path className={css.brick} d="M50 570L810 570L812 960L48 962Z" />
      <g className={css.letter}>
        <path className={css.shadow} d="M124 60L740 54L744 900L120 902Z" transform="translate(5 8)" />
        <path className={css.paper} d="M122 58L738 52L742 900L118 902Z" />
        <text className={css.title}>
          <tspan x="168" y="132">
            {t('titleStart')}
          </tspan>
          <tspan x="168" y="190">
            {title}
          </tspan>
        </text>
        {[0, 1, 2, 3, 4, 5].map((i) => (
          <g key={i} className={css.line}>
            <path d={`M170 ${262 + i * 56}h${[330, 280, 372, 250, 348, 300][i] ?? 300}`} />
            <path d={`M${[636, 628, 640, 644, 626, 638][i] ?? 636} ${262 + i * 56}h54`} />
          </g>
        ))}
        <path className={css.fold} d="M121 340L739 337M120 622L741 620" />
      </g>
      <path className={css.clay} d="M48 572L412 710Q430 716 448 710L812 572V962L48 964Z" />
      <path className={css.crease} d="M50 960L350 692M810 960L510 692" />
      <g transform="translate(430 712) scale(1.12)">
        <g className={css.left}>
          <path className={css.shadow} d={LEFT_HALF} transform="translate(4 6)" />
          <path className={css.wax} d={LEFT_HALF} />
          <path className={css.shine} d="M-44-4a32 32 0 0 1 18-28" />
        </g>
        <g className={css.right}>
          <path className={css.shadow} d={RIGHT_HALF} transform="translate(4 6)" />
          <path className={css.wax} d={RIGHT_HALF} />
          <path className={css.shine} d="M46 26a32 32 0 0 1-20 18" />
        </g>
      </g>
      <text x="430" y="926" className={css.label} textAnchor="middle">
        {t('label')}
      </text>
    </svg>
  )
}
