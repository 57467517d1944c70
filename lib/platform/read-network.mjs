// One entry of TRUST_PROXY: an address, or a range of them as CIDR writes it.
import { isIP } from 'node:net'

/**
 * @param {string} entry e.g. `127.0.0.1`, `10.0.0.0/8`, `2001:db8::/32`
 * @returns {{ address: string, bits: number, family: 'ipv4' | 'ipv6' } | undefined} absent when it is neither
 */
export function readNetwork(entry) {
  const [address = '', length, ...rest] = entry.split('/')
  const version = isIP(address)
  const width = version === 6 ? 128 : 32
  const bits = length === undefined ? width : Number(/^\d{1,3}$/.test(length) ? length : Number.NaN)
  if (version === 0 || rest.length > 0 || !(bits <= width)) return undefined
  return { address, bits, family: version === 6 ? 'ipv6' : 'ipv4' }
}

/** The entries of TRUST_PROXY. @param {string} list comma separated @returns {string[]} */
export function splitNetworks(list) {
  return list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
