// Who is signed in, and what they can do about it. A phone has room for initials; the whole name is in the menu.
'use client'
import { Button, Menu } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import type { Role } from '#domain/roles.ts'
import { initialsOf } from './initials-of.ts'
import classes from './viewer-menu.module.css'

type ViewerMenuProps = {
  readonly viewer: { readonly name: string; readonly role: Role }
  readonly sitePath: string
  readonly signOut: () => Promise<void>
}

export function ViewerMenu({ viewer, sitePath, signOut }: ViewerMenuProps) {
  const texts = useTranslations('admin')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" size="xs" maw="12rem" className={classes['viewer']} title={viewer.name}>
          <span className={classes['fullName']}>{viewer.name}</span>
          <span className={classes['initials']} aria-hidden="true">
            {initialsOf(viewer.name)}
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <span className={classes['inMenu']}>{viewer.name}</span>
          {texts(`roles.${viewer.role}`)}
        </Menu.Label>
        <Menu.Item component={ScreenLink} href="/admin/account">
          {texts('shell.account')}
        </Menu.Item>
        <Menu.Item component="a" href={sitePath}>
          {texts('shell.site')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{texts('shell.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
