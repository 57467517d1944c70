// Runs a program in a network namespace that has nothing but its own loopback: whatever asks for another host fails.
import { spawnSync } from 'node:child_process'

const loopback = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh']

/** How to get there: as root, or as anybody where the kernel lets users have namespaces of their own. */
const ways = [['unshare', '--net', ...loopback], findOwnNamespace()]

/** Root in a namespace of one's own, for the loopback's sake; inside it oneself again, for Postgres refuses root. */
function findOwnNamespace() {
  const [user, group] = [process.getuid?.(), process.getgid?.()]
  const again = ['unshare', '--user', `--map-user=${user}`, `--map-group=${group}`]
  return ['unshare', '--user', '--map-root-user', '--net', ...loopback, ...again]
}

const way = ways.find(([program, ...words]) => spawnSync(program, [...words, 'true']).status === 0)

/** Whether programs can be cut off here. */
export const canCutNetwork = way !== undefined

/**
 * A command line that runs `words` with Node, cut off from every network; the plain one where that cannot be done.
 * @param {readonly string[]} words
 * @returns {[string, string[]]}
 */
export function withoutNetwork(words) {
  const [program, ...rest] = [...(way ?? []), process.execPath, ...words]
  return [program, rest]
}
