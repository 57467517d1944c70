// Where words lead: an address on the web, or an article of ours found by its headline.
'use client'
import { Button, Group, Modal, SegmentedControl, Stack, TextInput, UnstyledButton } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useState } from 'react'
import { isWebAddress } from '#domain/blocks.ts'
import classes from './dialogs.module.css'
import type { LinkMark } from './inline-marks.ts'

export type FoundArticle = { readonly number: number; readonly headline: string; readonly isLive: boolean }

type LinkDialogProps = {
  /** Absent: there is none yet. */
  readonly link: LinkMark | undefined
  readonly searchArticles: (text: string) => Promise<readonly FoundArticle[]>
  /** `text` is what is written when nothing is selected. */
  readonly onPut: (link: LinkMark, text: string) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

export function LinkDialog({ link, searchArticles, onPut, onRemove, onClose }: LinkDialogProps) {
  const texts = useTranslations('admin.editor')
  const [kind, setKind] = useState<LinkMark['kind']>(link?.kind ?? 'link')
  return (
    <Modal opened onClose={onClose} title={texts('link.title')}>
      <Stack>
        <SegmentedControl
          value={kind}
          onChange={(value) => setKind(value === 'article' ? 'article' : 'link')}
          data={[
            { value: 'link', label: texts('link.web') },
            { value: 'article', label: texts('link.own') },
          ]}
        />
        {kind === 'link' ? (
          <WebAddress link={link} onPut={onPut} />
        ) : (
          <OwnArticle link={link} searchArticles={searchArticles} onPut={onPut} />
        )}
        {link && (
          <Button variant="subtle" color="red" onClick={onRemove}>
            {texts('link.remove')}
          </Button>
        )}
      </Stack>
    </Modal>
  )
}

function WebAddress({ link, onPut }: Pick<LinkDialogProps, 'link' | 'onPut'>) {
  const texts = useTranslations('admin.editor')
  const [href, setHref] = useState(link?.kind === 'link' ? link.href : '')
  const [isRefused, setRefused] = useState(false)

  function put(event: FormEvent): void {
    event.preventDefault()
    const address = completeAddress(href.trim())
    if (isWebAddress(address)) onPut({ kind: 'link', href: address }, address)
    else setRefused(true)
  }

  return (
    <form onSubmit={put} noValidate>
      <Group align="flex-end" wrap="nowrap">
        <TextInput
          className={classes['grow']}
          label={texts('link.address')}
          placeholder="https://"
          inputMode="url"
          value={href}
          onChange={(event) => setHref(event.currentTarget.value)}
          error={isRefused && texts('link.notAnAddress')}
          data-autofocus
        />
        <Button type="submit">{texts('link.put')}</Button>
      </Group>
    </form>
  )
}

/** Most addresses are typed or copied without the scheme. */
function completeAddress(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) || !address.includes('.') ? address : `https://${address}`
}

function OwnArticle({ link, searchArticles, onPut }: Pick<LinkDialogProps, 'link' | 'searchArticles' | 'onPut'>) {
  const texts = useTranslations('admin.editor')
  const [found, setFound] = useState<readonly FoundArticle[]>()
  const search = useDebouncedCallback((words: string) => {
    void searchArticles(words).then(setFound)
  }, 200)
  useEffect(() => {
    search(link?.kind === 'article' ? String(link.number) : '')
  }, [link, search])

  return (
    <Stack gap="xs">
      <TextInput
        type="search"
        label={texts('link.find')}
        onChange={(event) => search(event.currentTarget.value)}
        data-autofocus
      />
      {found?.length === 0 && <p>{texts('link.nothing')}</p>}
      <ul className={classes['found']}>
        {found?.map(({ number, headline, isLive }) => (
          <li key={number}>
            <UnstyledButton onClick={() => onPut({ kind: 'article', number }, headline)}>
              {headline} <small>№ {number}</small>
              {!isLive && <small> · {texts('link.notLive')}</small>}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
