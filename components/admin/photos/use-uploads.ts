// Files on their way into the library: as many as somebody brings, sent one after another.
'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { LibraryPhoto } from '#newsroom/view/photo-view.ts'
import { type SendOutcome, sendPhoto } from './send-photo.ts'

export type Upload = {
  readonly key: number
  readonly file: File
  readonly state: { readonly kind: 'waiting' } | { readonly kind: 'sending'; readonly share: number } | SendOutcome
}

export type Uploads = {
  readonly list: readonly Upload[]
  readonly isBusy: boolean
  readonly add: (files: readonly File[]) => void
  /** Sends one that did not get through once more. */
  readonly retry: (key: number) => void
  /** Takes those that are finished from the list. */
  readonly clear: () => void
}

/** `onTaken` hears of each file when it is in the library. Leaving the screen breaks off what is being sent. */
export function useUploads(locale: string, onTaken: (photo: LibraryPhoto) => void): Uploads {
  const [list, setList] = useState<readonly Upload[]>([])
  const waiting = useRef<Upload[]>([])
  const isRunning = useRef(false)
  const nextKey = useRef(0)
  const leaving = useRef<AbortController>(null)
  const taken = useRef(onTaken)
  taken.current = onTaken

  useEffect(() => {
    const controller = new AbortController()
    leaving.current = controller
    return () => {
      waiting.current = []
      controller.abort()
    }
  }, [])

  const put = useCallback((key: number, state: Upload['state']) => {
    setList((all) => all.map((one) => (one.key === key ? { ...one, state } : one)))
  }, [])

  const run = useCallback(async () => {
    if (isRunning.current) return
    isRunning.current = true
    for (let next = waiting.current.shift(); next !== undefined; next = waiting.current.shift()) {
      const { key, file } = next
      put(key, { kind: 'sending', share: 0 })
      const outcome = await sendPhoto({
        ...{ door: { kind: 'new', locale }, file },
        onProgress: (share) => put(key, { kind: 'sending', share }),
        ...(leaving.current && { signal: leaving.current.signal }),
      })
      put(key, outcome)
      if (outcome.kind === 'done') taken.current(outcome.photo)
    }
    isRunning.current = false
  }, [locale, put])

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file): Upload => {
        nextKey.current += 1
        return { key: nextKey.current, file, state: { kind: 'waiting' } }
      })
      waiting.current.push(...added)
      setList((all) => [...all, ...added])
      void run()
    },
    [run],
  )

  const retry = useCallback(
    (key: number) => {
      const one = list.find((upload) => upload.key === key)
      if (!one) return
      waiting.current.push(one)
      put(key, { kind: 'waiting' })
      void run()
    },
    [list, put, run],
  )

  return {
    list,
    isBusy: list.some(isUnderWay),
    add,
    retry,
    clear: () => setList((all) => all.filter(isUnderWay)),
  }
}

function isUnderWay({ state }: Upload): boolean {
  return state.kind === 'waiting' || state.kind === 'sending'
}
