import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../pieces/Button.tsx'
import { Card } from '../../pieces/Card.tsx'
import css from './check.module.css'
import { STEPS, type Findings } from './steps.ts'
import { useSaid } from './useSaid.ts'

/** All that was found and all that is needed, as a text for whoever runs the network. */
export function Report({ findings, origin }: { findings: Findings; origin: string }) {
  const t = useTranslations('check')
  const [isCopied, setCopied] = useState(false)
  const text = useReport(findings, origin)
  return (
    <Card className={css.card}>
      <h2 id="report">{t('report.title')}</h2>
      <p>{t('report.told')}</p>
      <pre className={css.report} role="region" aria-labelledby="report" tabIndex={0}>
        {text}
      </pre>
      <div className={css.buttons}>
        {'clipboard' in navigator && (
          <Button look="plain" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
            <span aria-live="polite">{t(isCopied ? 'report.copied' : 'report.copy')}</span>
          </Button>
        )}
        {'share' in navigator && (
          <Button look="plain" onClick={() => void navigator.share({ text }).catch(() => null)}>
            {t('report.share')}
          </Button>
        )}
        <Button look="plain" onClick={() => print()}>
          {t('report.print')}
        </Button>
      </div>
    </Card>
  )
}

function useReport(findings: Findings, origin: string): string {
  const t = useTranslations('check')
  const said = useSaid()
  const { port, protocol } = new URL(origin)
  const others = findings.address?.values?.['others']
  return [
    t('report.head'),
    '',
    t('report.address', { origin, port: port || (protocol === 'https:' ? '443' : '80') }),
    ...(others === undefined ? [] : [t('report.others', { others: String(others) })]),
    t('report.allow'),
    t('report.upgrade'),
    t('report.isolation'),
    '',
    t('report.found'),
    ...STEPS.flatMap((step) => {
      const finding = findings[step]
      if (!finding) return []
      return `- ${t('report.line', { title: t(`steps.${step}.title`), grade: t(`grades.${finding.grade}`), say: said(step, finding) })}`
    }),
  ].join('\n')
}
