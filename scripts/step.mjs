// What the commands print while they prepare something, and how they say in one line that it failed.

/** A failure that a person can do something about. Its message is one line, without a stack. */
export class StepFailed extends Error {
  name = 'StepFailed'
}

/** Says what begins now. */
export function announce(text) {
  console.log(`› ${text}`)
}

/** Runs a command's main function; a failure becomes one clear line and exit status 1. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    console.error(`✗ ${describeFailure(error)}`)
    process.exit(1)
  }
}

const knownCodes = {
  EACCES: 'is not writable or readable for this user',
  EPERM: 'is not writable for this user',
  EROFS: 'is on a read-only file system',
  ENOSPC: 'cannot be written: the disk is full',
  ENOTDIR: 'lies below something that is not a folder',
  EEXIST: 'is not a folder',
}

/** Errors of ours whose message is a line for whoever runs the command. */
const ownErrors = ['EnvironmentError', 'FolderRefused']

/** A failure in one line; only what nobody foresaw keeps its stack. */
export function describeFailure(error) {
  if (error instanceof StepFailed) return error.message
  const known = knownCodes[error?.code]
  if (known) return `${error.path ?? 'A file'} ${known}.`
  return ownErrors.includes(error?.name) ? error.message : (error?.stack ?? String(error))
}
