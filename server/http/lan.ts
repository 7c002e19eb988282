import { networkInterfaces } from 'node:os'

/** Names of interfaces that no phone in the room can reach as a rule: they come last. */
const VIRTUAL = /^(docker|br-|veth|virbr|vbox|vmnet|utun|tun|tap|wg|tailscale|zt|lxc|lxd|cni|flannel)/i

/** Addresses of this machine in its networks, the one that phones most likely reach first. */
export function lanAddresses(): string[] {
  const found = Object.entries(networkInterfaces()).flatMap(([name, entries = []]) =>
    entries.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => ({ name, address })),
  )
  const rank = ({ name, address }: { name: string; address: string }) => (VIRTUAL.test(name) ? 2 : 0) + (address.startsWith('169.254.') ? 1 : 0)
  return found.toSorted((a, b) => rank(a) - rank(b)).map(({ address }) => address)
}
