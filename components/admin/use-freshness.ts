// Keeps a list that others work on fresh: asked for again when the window is looked at, and now and then while it is.
'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { useRefreshOnReturn } from './use-refresh-on-return.ts'

const everyMs = 30_000

export function useFreshness(): void {
  const router = useRouter()
  useRefreshOnReturn()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, everyMs)
    return () => clearInterval(timer)
  }, [router])
}
