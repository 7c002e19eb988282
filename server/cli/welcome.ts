import { renderUnicodeCompact } from 'uqr'
import { lanAddresses } from '../http/lan.ts'
import { isAnywhere, type RunningServer } from '../server.ts'

/** What the terminal shows once the server is open: every address, and a QR of each that a phone could reach. */
export function welcome({ url, port }: Pick<RunningServer, 'url' | 'port'>, host: string): string {
  const addresses = isAnywhere(host) ? lanAddresses() : []
  const lines = ['', 'In Good Standing is open.', '', `  On this computer   ${url}`]
  for (const address of addresses) {
    const reach = `http://${address}:${port}`
    lines.push('', `  On the network     ${reach}`, '', indented(renderUnicodeCompact(reach, { border: 2 })))
  }
  if (isAnywhere(host) && addresses.length === 0) lines.push('', '  This computer is in no network: phones can’t reach it.')
  return [...lines, '', 'Ctrl+C ends it; rooms are kept.', ''].join('\n')
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}
