// Runs before every test file. The files of a worker share a process, as requests to one server do: what one of them
// told the environment is nothing the next one knows.
import { vi } from 'vitest'
import { forgetEnvironment, forgetVersion } from './forget.ts'

vi.unstubAllEnvs()
vi.unstubAllGlobals()
vi.useRealTimers()
forgetEnvironment()
forgetVersion()
