// Keeps a list that others work on fresh: asked for again when the window is looked at, and now and then while it is.
'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const everyMs = 30_000

export function useFreshness(): void {
  const router = useRouter()
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    const timer = setInterval(refresh, everyMs)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [router])
}
