// The frame of every screen that takes signing in.
import type { ReactNode } from 'react'
import { PhotoPickerProvider } from '#admin/photos/photo-picker-context.tsx'
import { AdminShell } from '#admin/shell/admin-shell.tsx'
import { languageOf } from '#i18n/locales.ts'
import { findCurrentViewer } from '../current-viewer.ts'
import { signOutAction } from '../sign-in/actions.ts'
import { listPhotosAction } from './photos/actions.ts'

export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const viewer = await findCurrentViewer()
  // The page itself sends away who is not signed in: it knows its address, to which they come back.
  if (!viewer) return children
  const { name, actor, locale } = viewer
  return (
    <AdminShell viewer={{ name, role: actor.role }} sitePath={`/${languageOf(locale).prefix}`} signOut={signOutAction}>
      <PhotoPickerProvider listPhotos={listPhotosAction}>{children}</PhotoPickerProvider>
    </AdminShell>
  )
}
