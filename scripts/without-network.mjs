// Runs a program in a network namespace that has nothing but its own loopback: whatever asks for another host fails.
import { spawnSync } from 'node:child_process'
import { announce } from './step.mjs'

const enter = ['--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']

/**
 * A command line that runs `words` with Node, cut off from every network. Where that takes rights we do not have (it
 * takes root), the plain command line, and a line that says so.
 * @param {readonly string[]} words
 * @returns {[string, string[]]}
 */
export function withoutNetwork(words) {
  if (spawnSync('unshare', [...enter, 'true']).status === 0) {
    return ['unshare', [...enter, process.execPath, ...words]]
  }
  announce('Not cut off from the network: that takes root and the programs unshare and ip')
  return [process.execPath, [...words]]
}
