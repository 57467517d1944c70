// Who is signed in, and what they can do about it.
'use client'
import { Button, Menu } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Role } from '#domain/roles.ts'

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
        <Button variant="subtle" size="xs" maw="12rem">
          {viewer.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{texts(`roles.${viewer.role}`)}</Menu.Label>
        <Menu.Item component={Link} href="/admin/account">
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
