// The draft as its readers will see it, on a phone and on a computer, in a frame; and a link for somebody outside.
'use client'
import { Button, CopyButton, Drawer, Group, SegmentedControl, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { useAction } from '#admin/use-action.ts'
import classes from './preview-drawer.module.css'

type PreviewDrawerProps = {
  readonly openPreview: Action<['desk' | 'link'], { readonly path: string }>
  /** Saves what is typed; false: the server does not have it. */
  readonly flush: () => Promise<boolean>
  readonly onClose: () => void
}

type Width = 'phone' | 'desk'

export function PreviewDrawer({ openPreview, flush, onClose }: PreviewDrawerProps) {
  const texts = useTranslations('admin.preview')
  const [path, setPath] = useState<string>()
  const [isSaved, setSaved] = useState(true)
  const [width, setWidth] = useState<Width>('phone')
  const action = useAction(openPreview)
  const begin = useRef(async () => {
    setSaved(await flush())
    setPath((await action.run('desk'))?.path)
  })
  useEffect(() => {
    void begin.current()
  }, [])

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="100%"
      title={texts('title')}
      classNames={{ body: classes['body'] ?? '' }}
    >
      <Group justify="space-between" align="flex-end" mb="sm">
        <SegmentedControl
          aria-label={texts('width')}
          value={width}
          onChange={(value) => setWidth(value === 'desk' ? 'desk' : 'phone')}
          data={[
            { value: 'phone', label: texts('phone') },
            { value: 'desk', label: texts('desk') },
          ]}
        />
        <LinkToSend openPreview={openPreview} />
      </Group>
      {!isSaved && <p role="alert">{texts('unsaved')}</p>}
      {path === undefined ? (
        <p>{texts('loading')}</p>
      ) : (
        <div className={classes['stage']} data-width={width}>
          <iframe title={texts('frame')} src={path} />
        </div>
      )}
    </Drawer>
  )
}

function LinkToSend({ openPreview }: Pick<PreviewDrawerProps, 'openPreview'>) {
  const texts = useTranslations('admin.preview')
  const action = useAction(openPreview)
  const [address, setAddress] = useState<string>()

  async function make(): Promise<void> {
    const made = await action.run('link')
    if (made) setAddress(new URL(made.path, window.location.href).href)
  }

  if (address === undefined) {
    return (
      <Button variant="default" loading={action.isBusy} onClick={() => void make()} title={texts('linkHint')}>
        {texts('link')}
      </Button>
    )
  }
  return (
    <CopyButton value={address}>
      {({ copied, copy }) => (
        <Group className={classes['link']} align="flex-end" gap="xs">
          <TextInput
            flex={1}
            size="xs"
            label={texts('link')}
            description={texts('linkHint')}
            value={address}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button size="xs" variant="default" aria-live="polite" onClick={copy}>
            {texts(copied ? 'copied' : 'copy')}
          </Button>
        </Group>
      )}
    </CopyButton>
  )
}
