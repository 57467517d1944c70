// Where a draft stands between the screen and the server, for the one component that says so: a whole screen that was
// drawn anew at each of the three steps of every save would keep the next letter waiting.
'use client'
import { useSyncExternalStore } from 'react'
import type { DraftSaver, SaveState } from './draft-saver.ts'

export function useSaveState(saver: DraftSaver): SaveState {
  return useSyncExternalStore(
    saver.subscribe,
    () => saver.state,
    () => saver.state,
  )
}

/** Whether the server has a newer text than this version. */
export function useIsSaved(saver: DraftSaver, version: number): boolean {
  return useSyncExternalStore(
    saver.subscribe,
    () => saver.version > version,
    () => false,
  )
}
