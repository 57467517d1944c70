// The frame of every screen that takes signing in.
import type { ReactNode } from 'react'
import { PhotoPickerProvider } from '#admin/photos/photo-picker-context.tsx'
import { AdminShell } from '#admin/shell/admin-shell.tsx'
import { languageOf } from '#i18n/locales.ts'
import { requireViewer } from '../current-viewer.ts'
import { signOutAction } from '../sign-in/actions.ts'
import { listPhotosAction } from './photos/actions.ts'

export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const { name, actor, locale } = await requireViewer('/admin')
  return (
    <AdminShell viewer={{ name, role: actor.role }} sitePath={`/${languageOf(locale).prefix}`} signOut={signOutAction}>
      <PhotoPickerProvider listPhotos={listPhotosAction}>{children}</PhotoPickerProvider>
    </AdminShell>
  )
}
