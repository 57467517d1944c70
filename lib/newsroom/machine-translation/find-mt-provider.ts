// The machine that translates, if the newsroom has switched one on.
import { environment } from '#platform/env.ts'
import { dummyProvider } from './dummy-provider.ts'
import type { MtProvider } from './mt-provider.ts'

/** Absent: off, as it is unless MACHINE_TRANSLATION says otherwise. */
export function findMtProvider(): MtProvider | undefined {
  switch (environment().machineTranslation) {
    case 'off':
      return undefined
    case 'dummy':
      return dummyProvider
  }
}
