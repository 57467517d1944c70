// A card that leads to a video, a post or a document elsewhere. Nothing is loaded from there: readers see the card.
'use client'
import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { type Block, isWebAddress } from '#domain/blocks.ts'

export type EmbedFacts = Omit<Extract<Block, { kind: 'embed' }>, 'id' | 'kind'>

const media = ['video', 'audio', 'post', 'document', 'map', 'page'] as const

type EmbedDialogProps = {
  /** Absent: a new one. */
  readonly embed: EmbedFacts | undefined
  readonly onPut: (embed: EmbedFacts) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

export function EmbedDialog({ embed, onPut, onRemove, onClose }: EmbedDialogProps) {
  const texts = useTranslations('admin.editor.embed')
  const [facts, setFacts] = useState<EmbedFacts>(embed ?? { href: '', title: '', source: '', media: 'video' })
  const [isChecked, setChecked] = useState(false)
  const isUsable = {
    href: isWebAddress(facts.href.trim()),
    title: facts.title.trim() !== '',
    source: facts.source.trim() !== '',
  }
  const change = (part: Partial<EmbedFacts>) => setFacts((all) => ({ ...all, ...part }))

  function changeAddress(href: string): void {
    const source = facts.source === '' || facts.source === hostOf(facts.href) ? hostOf(href) : facts.source
    change({ href, source })
  }

  function put(event: FormEvent): void {
    event.preventDefault()
    setChecked(true)
    if (isUsable.href && isUsable.title && isUsable.source) {
      onPut({ ...facts, href: facts.href.trim(), title: facts.title.trim(), source: facts.source.trim() })
    }
  }

  return (
    <Modal opened onClose={onClose} title={texts('title')}>
      <form onSubmit={put} noValidate>
        <Stack>
          <TextInput
            label={texts('href')}
            placeholder="https://"
            inputMode="url"
            maxLength={2000}
            value={facts.href}
            onChange={(event) => changeAddress(event.currentTarget.value)}
            error={isChecked && !isUsable.href && texts('hrefWrong')}
            data-autofocus
          />
          <TextInput
            label={texts('name')}
            maxLength={300}
            value={facts.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
            error={isChecked && !isUsable.title && texts('needed')}
          />
          <TextInput
            label={texts('source')}
            maxLength={100}
            value={facts.source}
            onChange={(event) => change({ source: event.currentTarget.value })}
            error={isChecked && !isUsable.source && texts('needed')}
          />
          <Select
            label={texts('kind')}
            allowDeselect={false}
            data={media.map((one) => ({ value: one, label: texts(`media.${one}`) }))}
            value={facts.media}
            onChange={(value) => change({ media: media.find((one) => one === value) ?? 'page' })}
          />
          <Group justify="space-between">
            {embed ? (
              <Button variant="subtle" color="red" onClick={onRemove}>
                {texts('remove')}
              </Button>
            ) : (
              <span />
            )}
            <Button type="submit">{texts('done')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function hostOf(href: string): string {
  return URL.canParse(href.trim()) ? new URL(href.trim()).hostname.replace(/^www\./, '') : ''
}
