import { rounded, type Percentiles } from './figures.ts'
import type { Report } from './report.ts'

/** The report for eyes: tables in Markdown. */
export function tablesOf(report: Report): string {
  const { machine, date, runs, pinned, minutes, ratios } = report
  const cores = pinned ? 'servers on one core, the load on another' : 'servers and load on the same cores: no taskset here'
  const targets = tableFrom(
    ['ratio', 'median', 'target', ''],
    Object.entries(ratios).map(([name, one]) => [
      name,
      one.median,
      `${one.atMost ? 'at most' : 'at least'} ${one.target}`,
      one.held ? 'held' : '**not held**',
    ]),
  )
  return [`${machine}, ${date}, medians of ${runs} runs, ${rounded(minutes)} minutes, ${cores}`, targets, ...sectionsOf(report)]
    .filter(Boolean)
    .join('\n\n')
}

function sectionsOf({ rows, growth, memory, reconnect, start, games, phone, taps }: Report): string[] {
  return [
    tableFrom(
      ['as much as it can take', 'moves per core second', 'CPU ms per move', 'KiB per move', 'answer ms', 'last screen ms', 'burst ms'],
      rows.map((row) => [
        `${row.server}, ${row.rooms} × ${row.citizens}`,
        row.movesPerCoreSecond,
        row.cpuMsPerMove,
        row.kibPerMove,
        triple(row.ackMs),
        triple(row.lastMs),
        row.burstMs,
      ]),
    ),
    tableFrom(
      ['40 moves a second', 'CPU ms per move', 'KiB per move', 'answer ms', 'last screen ms'],
      rows.map(({ server, fixed }) => [server, fixed.cpuMsPerMove, fixed.kibPerMove, triple(fixed.ackMs), triple(fixed.lastMs)]),
    ),
    tableFrom(
      ['our server, rooms × citizens', 'CPU ms per move', 'KiB per move'],
      (growth?.sizes ?? []).map((size) => [`${size.rooms} × ${size.citizens}`, size.cpuMsPerMove, size.kibPerMove]),
    ),
    tableFrom(
      ['KiB a room of 30 takes', 'RSS after 100 moves', 'after 3,000', 'heap after 100 moves', 'after 3,000'],
      Object.entries(memory ?? {}).map(([server, { rssKib, heapKib }]) => [server, rssKib.early, rssKib.late, heapKib.early, heapKib.late]),
    ),
    tableFrom(
      ['a phone comes back', 'view ms', 'view KiB', 'after 20 moves ms', 'KiB', 'storm ms', 'storm CPU ms', 'storm MiB'],
      Object.entries(reconnect ?? {}).map(([server, { view, resume, storm }]) => [
        server,
        view.ms,
        view.kib,
        resume.ms,
        resume.kib,
        storm.ms,
        storm.cpuMs,
        storm.mib,
      ]),
    ),
    tableFrom(
      ['cold start', 'listening ms', 'first views ms'],
      Object.entries(start ?? {}).map(([server, { listeningMs, firstViewMs }]) => [server, listeningMs, firstViewMs]),
    ),
    tableFrom(
      ['without a server', 'per core second'],
      games
        ? [
            ['whole games of 30 bots', games.gamesPerSecond],
            ['rescorings', games.rescoringsPerSecond],
          ]
        : [],
    ),
    tableFrom(
      ['a slow phone on a slow line', ''],
      phone
        ? [
            ['script of the first screen, bytes compressed', phone.scriptBytes],
            ['can take a seat, ms', phone.usableMs],
            ['own first screen, ms', phone.firstScreenMs],
            ['tap while planning to picture, ms', triple(phone.tapMs)],
          ]
        : [],
    ),
    tableFrom(
      ['a slow phone in the debrief', 'taps', 'ms', 'target p95'],
      taps.map(({ what, taps: count, ms, target, held }) => [what, count, triple(ms), `${target}, ${held ? 'held' : '**not held**'}`]),
    ),
  ]
}

const triple = ({ p50, p95, p99 }: Percentiles) => [p50, p95, p99].map(rounded).join(' / ')

/** A table in Markdown, empty where it has no rows. */
function tableFrom(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return ''
  const lines = [heads, heads.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}
