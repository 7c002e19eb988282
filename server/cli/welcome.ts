import { renderUnicodeCompact } from 'uqr'
import { lanAddresses } from '../http/lan.ts'
import { isAnywhere, type RunningServer } from '../server.ts'

/** What the terminal shows once the server is open: every address, a QR of each that a phone could reach, and what to do when none can. */
export function welcome(
  { url, port }: Pick<RunningServer, 'url' | 'port'>,
  host: string,
  addresses = isAnywhere(host) ? lanAddresses() : [],
): string {
  const lines = ['', 'In Good Standing is open.', '', `  On this computer   ${url}`]
  for (const address of addresses) {
    const reach = `http://${address}:${port}`
    lines.push('', `  On the network     ${reach}`, '', indented(renderUnicodeCompact(reach, { border: 2 })))
  }
  const [first] = addresses
  if (first !== undefined) lines.push('', `  Test the network   http://${first}:${port}/check, on a phone in the classroom`, '', ...ISOLATION)
  if (isAnywhere(host) && first === undefined) lines.push('', '  This computer is in no network: phones can’t reach it.')
  return [...lines, '', 'Ctrl+C ends it; rooms are kept.', ''].join('\n')
}

const ISOLATION = [
  '  A phone finds nothing there? Then the network keeps devices apart (“client isolation”):',
  '  use the school’s normal network or a phone’s hotspot for all, or ask IT to let devices see each other.',
]

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}
