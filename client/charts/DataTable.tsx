import { useTranslations } from 'use-intl'
import css from './table.module.css'

export type TableData = { head: readonly string[]; rows: readonly (readonly (string | number)[])[] }

/** The figures of a chart as a table, folded away behind it. The first column names its row. */
export function DataTable({ head, rows, caption }: TableData & { caption: string }) {
  const t = useTranslations('charts')
  return (
    <details className={css.table}>
      <summary>{t('table')}</summary>
      <div className={css.scroll}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {head.map((word, i) => (
                <th key={i} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                {row.map((cell, j) =>
                  j === 0 ? (
                    <th key={j} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={j}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
