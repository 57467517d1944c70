// Which process wrote something into a file that others find later, and whether it still lives. A number alone says
// neither: numbers are used again, and every container counts from 1.
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** @typedef {{ place: string, pid: number, started: string }} ProcessName */

/** The name of this process among all that may share a folder. @returns {ProcessName} */
export function nameOwnProcess() {
  return { place: describePlace(), pid: process.pid, started: findStart(process.pid) ?? '' }
}

/** Whether a process may be asked for here: it runs, or ran, where our numbers mean the same. */
export function isFromHere({ place }) {
  return place === describePlace()
}

/** Whether a process from here lives. @param {ProcessName} name */
export function isRunning({ pid, started }) {
  return findStart(pid) === started
}

/** This host, and on Linux this container. */
function describePlace() {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

/** When a living process was started, as its system says it; empty where the system does not say. */
function findStart(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return undefined
  }
  try {
    const [state, ...facts] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return state === 'Z' ? undefined : facts[18]
  } catch {
    return ''
  }
}
