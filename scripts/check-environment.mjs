// Looks at the environment before anything is installed or built: a slip of the pen must not be told after minutes.
import { accessSync, constants } from 'node:fs'
import { resolve } from 'node:path'
import { findEnvironmentFaults } from '#platform/environment-rules.mjs'
import { makeFolder } from '#platform/make-folder.mjs'
import { StepFailed } from './step.mjs'

/** Throws StepFailed with every variable that is wrong, and when DATA_DIR is no folder that we can write into. */
export function checkEnvironment(environment = process.env) {
  const faults = findEnvironmentFaults(environment)
  if (faults.length > 0) throw new StepFailed(faults.join('; '))
  const dataDir = resolve(environment.DATA_DIR || 'data')
  makeFolder(dataDir)
  accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
}
