// Who is asking, for the log. Forwarded addresses are believed only from proxies that the environment names.
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { readNetwork } from '#platform/read-network.mjs'

/** TRUST_PROXY holds something that is neither an address nor a range. */
export class BadProxyList extends Error {
  override name = 'BadProxyList'
}

/** Makes a function that says the client's address. `trusted` holds addresses and CIDR ranges. */
export function createClientAddress(trusted: readonly string[]): (request: IncomingMessage) => string {
  const proxies = readProxyList(trusted)
  const isProxy = (address: string) => proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return (request) => {
    const peer = plainAddress(request.socket.remoteAddress ?? '')
    const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',')
    // From the last hop back to the first address that no proxy of ours wrote about itself.
    const hops = [peer, ...forwarded.reverse().map((hop) => plainAddress(hop.trim()))].filter((hop) => isIP(hop) !== 0)
    return hops.find((hop) => !isProxy(hop)) ?? hops.at(-1) ?? ''
  }
}

function readProxyList(trusted: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of trusted) {
    const network = readNetwork(entry)
    if (network === undefined) throw new BadProxyList(`TRUST_PROXY: "${entry}" is neither an address nor a CIDR range`)
    list.addSubnet(network.address, network.bits, network.family)
  }
  return list
}

/** IPv4 as itself where the system writes it as IPv6. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
