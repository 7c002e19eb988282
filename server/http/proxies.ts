import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv6 } from 'node:net'
import { plainAddress } from './address.ts'

/** Tells the address from which a request really comes. */
export type AddressOf = (request: IncomingMessage) => string

/** Without a proxy of one's own, no header says who asks: anybody could have written it. */
export const peerOf: AddressOf = ({ socket }) => plainAddress(socket.remoteAddress ?? '')

/**
 * Behind proxies that are named: the last address in X-Forwarded-For that isn't one of them, for each proxy appends whom
 * it heard and what stands before that may be made up.
 *
 * @param names addresses and networks such as `10.0.0.0/8`, with commas between them; throws a sentence that names one at fault
 */
export function behindProxies(names: string): AddressOf {
  const proxies = listOf(names)
  const isProxy = (address: string) => isIP(address) !== 0 && proxies.check(address, familyOf(address))
  return (request) => {
    const header = [request.headers['x-forwarded-for'] ?? []].flat().join(',')
    const hops = [...header.split(',').map((hop) => plainAddress(hop.trim())), peerOf(request)]
    const asker = hops.findLastIndex((hop) => !isProxy(hop))
    // What isn't an address is nobody's word: the proxy that passed it on stands for whoever sent it.
    return isIP(hops[asker] ?? '') ? (hops[asker] ?? '') : (hops[asker + 1] ?? peerOf(request))
  }
}

function listOf(names: string): BlockList {
  const list = new BlockList()
  for (const name of names.split(',').map((one) => one.trim())) {
    const [address = '', prefix] = name.split('/')
    const most = isIPv6(address) ? 128 : 32
    const isFine = isIP(address) !== 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= most))
    if (!isFine) throw new Error(`TRUST_PROXY holds ${name}, but it takes addresses and networks, such as 127.0.0.1,10.0.0.0/8.`)
    list.addSubnet(address, Number(prefix ?? most), familyOf(address))
  }
  return list
}

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4')
