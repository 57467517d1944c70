// A link to another screen of the newsroom. What is behind it is drawn when it is followed: a screen is different for
// everybody and at every moment, and asking for all that a menu leads to would cost the server twenty screens for one.
'use client'
// biome-ignore lint/style/noRestrictedImports: this is where the rule is kept
import Link from 'next/link'
import type { ComponentProps } from 'react'

export function ScreenLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />
}
