import { networkInterfaces } from 'node:os'
import { renderUnicodeCompact } from 'uqr'
import { isAnywhere, type RunningServer } from '../server.ts'

/** Names of interfaces that no phone in the room can reach as a rule: they come last. */
const VIRTUAL = /^(docker|br-|veth|virbr|vbox|vmnet|utun|tun|tap|wg|tailscale|zt|lxc|lxd|cni|flannel)/i

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

function lanAddresses(): string[] {
  const found = Object.entries(networkInterfaces()).flatMap(([name, entries = []]) =>
    entries.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => ({ name, address })),
  )
  const rank = ({ name, address }: { name: string; address: string }) => (VIRTUAL.test(name) ? 2 : 0) + (address.startsWith('169.254.') ? 1 : 0)
  return found.toSorted((a, b) => rank(a) - rank(b)).map(({ address }) => address)
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}
