// Asks the server again when somebody comes back to this window: what was missing may have been given on another screen.
'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

export function useRefreshOnReturn(): void {
  const router = useRouter()
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    document.addEventListener('visibilitychange', refresh)
    return () => document.removeEventListener('visibilitychange', refresh)
  }, [router])
}
