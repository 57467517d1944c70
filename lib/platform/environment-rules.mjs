// What each variable of the environment has to look like. docs/contracts/environment.md is the table for people. Plain
// JavaScript, and Node alone: `npm start` asks before there are any packages.
import { readNetwork, splitNetworks } from './read-network.mjs'

/** What is wrong with a value that is given, in words that follow the variable's name. @typedef {(value: string) => string | undefined} Rule */

/** @param {readonly string[]} words @returns {Rule} */
function oneOf(...words) {
  return (value) => (words.includes(value) ? undefined : `must be one of ${words.join(', ')}`)
}

const flag = oneOf('0', '1')

/** @returns {Rule} */
function wholeNumber(least, most) {
  return (value) => {
    const isOne = /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most
    return isOne ? undefined : `must be a whole number from ${least} to ${most}`
  }
}

/** @type {Rule} */
function databaseAddress(value) {
  if (!/^(file:|postgres(ql)?:\/\/)/.test(value)) return 'must begin with file: or postgresql:'
  if (value.startsWith('file:') || URL.canParse(value)) return undefined
  return 'must be an address such as postgresql://user:password@host:5432/name; in a password write # as %23, / as %2F'
}

/** @type {Rule} */
function siteAddress(value) {
  const address = URL.canParse(value) ? new URL(value) : undefined
  if (address?.protocol !== 'http:' && address?.protocol !== 'https:') {
    return 'must be an address that begins with http:// or https://'
  }
  return address.pathname === '/' ? undefined : 'must be an address without a path, such as https://news.example'
}

/** @type {Rule} */
function proxyList(value) {
  const wrong = splitNetworks(value).find((one) => readNetwork(one) === undefined)
  return wrong === undefined ? undefined : `"${wrong}" is neither an address nor a CIDR range`
}

/** @type {Rule} */
function secret(value) {
  return value.length >= 32 ? undefined : 'must be at least 32 characters, such as "openssl rand -base64 32" prints'
}

/** @type {Readonly<Record<string, Rule>>} */
const rules = {
  NODE_ENV: oneOf('development', 'production', 'test'),
  PORT: wholeNumber(0, 65_535),
  DATABASE_URL: databaseAddress,
  SITE_URL: siteAddress,
  TRUST_PROXY: proxyList,
  CDN_SECONDS: wholeNumber(0, 86_400),
  STALE_SECONDS: wholeNumber(0, 86_400),
  ACCOUNTS_KEY: secret,
  PAGE_STORE_MB: wholeNumber(1, 4096),
  LITOPYS_DEMO: flag,
  MACHINE_TRANSLATION: oneOf('off', 'dummy'),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  LITOPYS_TEST: flag,
}

/**
 * One line for each variable that is wrong, its name first. Empty strings count as not given, as shells and compose files
 * write them.
 * @param {Readonly<Record<string, string | undefined>>} raw
 * @returns {string[]}
 */
export function findEnvironmentFaults(raw) {
  const faults = Object.entries(rules).flatMap(([name, rule]) => {
    const fault = raw[name] ? rule(raw[name]) : undefined
    return fault === undefined ? [] : [`${name}: ${fault}`]
  })
  if (faults.length === 0 && raw.LITOPYS_TEST_CLOCK && raw.LITOPYS_TEST !== '1') {
    return ['LITOPYS_TEST_CLOCK: turns the clock and is refused outside tests']
  }
  return faults
}
