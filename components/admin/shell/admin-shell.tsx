// The frame of a signed-in screen: who I am, where I can go, and the screen itself. On a phone the menu folds away.
'use client'
import { AppShell, Burger, Button, Group, NavLink, ScrollArea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect } from 'react'
import { ScreenLink } from '#admin/screen-link.tsx'
import type { Role } from '#domain/roles.ts'
import classes from './admin-shell.module.css'
import { navigationFor } from './navigation.ts'
import { ViewerMenu } from './viewer-menu.tsx'

type AdminShellProps = {
  readonly viewer: { readonly name: string; readonly role: Role }
  readonly sitePath: string
  readonly signOut: () => Promise<void>
  readonly children: ReactNode
}

export function AdminShell({ viewer, sitePath, signOut, children }: AdminShellProps) {
  const texts = useTranslations('admin')
  const path = usePathname()
  const [isOpen, { toggle, close }] = useDisclosure(false)
  useEffect(() => {
    if (path) close()
  }, [path, close])

  return (
    <>
      <a className={classes['skip']} href="#screen">
        {texts('shell.skip')}
      </a>
      <AppShell
        header={{ height: 52 }}
        navbar={{ width: 208, breakpoint: 'md', collapsed: { mobile: !isOpen } }}
        padding="md"
      >
        <AppShell.Header className={classes['header']}>
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={isOpen}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={texts('shell.openMenu')}
              aria-expanded={isOpen}
            />
            <ScreenLink href="/admin" className={classes['name']}>
              {texts('shell.title')}
            </ScreenLink>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Button
              component={ScreenLink}
              href="/admin/articles/new"
              size="xs"
              className={classes['write'] ?? ''}
              aria-label={texts('shell.write')}
            >
              <span className={classes['plus']} aria-hidden="true">
                +
              </span>
              <span className={classes['words']}>{texts('shell.write')}</span>
            </Button>
            <ViewerMenu viewer={viewer} sitePath={sitePath} signOut={signOut} />
          </Group>
        </AppShell.Header>
        <AppShell.Navbar p="xs" component="nav" aria-label={texts('shell.menu')}>
          <ScrollArea>
            {navigationFor(viewer.role).map(({ key, href }) => (
              <NavLink
                key={key}
                component={ScreenLink}
                href={href}
                label={texts(`nav.${key}`)}
                active={isWithin(path, href)}
                aria-current={isWithin(path, href) ? 'page' : undefined}
              />
            ))}
          </ScrollArea>
        </AppShell.Navbar>
        <AppShell.Main id="screen" tabIndex={-1}>
          {children}
        </AppShell.Main>
      </AppShell>
    </>
  )
}

/** The desk is at /admin itself, and articles belong to it. */
function isWithin(path: string, href: string): boolean {
  if (href === '/admin') return path === '/admin' || path.startsWith('/admin/articles')
  return path === href || path.startsWith(`${href}/`)
}
