// Where it is known from, in the order in which readers see it.
'use client'
import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { sourceKinds } from '#domain/event.ts'
import type { EventSourceView } from '#newsroom/view/event-view.ts'
import classes from './event-form.module.css'

type EventSourcesProps = {
  readonly sources: readonly EventSourceView[]
  readonly fieldError: (path: string) => string | undefined
  readonly onChange: (sources: readonly EventSourceView[]) => void
}

const empty: EventSourceView = { url: '', publisher: '', title: '', language: 'uk', kind: 'report', isLead: false }
const most = 20

export function EventSources({ sources, fieldError, onChange }: EventSourcesProps) {
  const texts = useTranslations('admin.events.sources')
  const change = (index: number, part: Partial<EventSourceView>) =>
    onChange(sources.map((source, place) => (place === index ? { ...source, ...part } : source)))

  return (
    <Stack gap="sm">
      {sources.map((source, index) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a source has no identity but its place
          key={index}
          className={classes['part']}
        >
          <legend>{texts('one', { number: index + 1 })}</legend>
          <Group gap="sm" align="flex-start" grow preventGrowOverflow={false}>
            <TextInput
              label={texts('publisher')}
              value={source.publisher}
              maxLength={200}
              required
              error={fieldError(`sources.${index}.publisher`)}
              onChange={({ currentTarget }) => change(index, { publisher: currentTarget.value })}
            />
            <TextInput
              label={texts('url')}
              type="url"
              inputMode="url"
              placeholder="https://"
              value={source.url}
              maxLength={2000}
              error={fieldError(`sources.${index}.url`) && texts('urlWrong')}
              onChange={({ currentTarget }) => change(index, { url: currentTarget.value })}
            />
          </Group>
          <Group gap="sm" align="flex-start" grow preventGrowOverflow={false}>
            <TextInput
              label={texts('title')}
              value={source.title}
              maxLength={300}
              error={fieldError(`sources.${index}.title`)}
              onChange={({ currentTarget }) => change(index, { title: currentTarget.value })}
            />
            <TextInput
              label={texts('language')}
              description={texts('languageHint')}
              value={source.language}
              maxLength={20}
              spellCheck={false}
              error={fieldError(`sources.${index}.language`) && texts('languageWrong')}
              onChange={({ currentTarget }) => change(index, { language: currentTarget.value })}
            />
            <NativeSelect
              label={texts('kind')}
              value={source.kind}
              onChange={({ currentTarget }) => {
                const kind = sourceKinds.find((one) => one === currentTarget.value)
                if (kind) change(index, { kind })
              }}
              data={sourceKinds.map((kind) => ({ value: kind, label: texts(`kinds.${kind}`) }))}
            />
          </Group>
          <Group justify="space-between">
            <Checkbox
              label={texts('isLead')}
              checked={source.isLead}
              onChange={({ currentTarget }) => change(index, { isLead: currentTarget.checked })}
            />
            <Button
              size="xs"
              variant="subtle"
              color="red"
              aria-label={texts('removeOf', { number: index + 1 })}
              onClick={() => onChange(sources.filter((_, place) => place !== index))}
            >
              {texts('remove')}
            </Button>
          </Group>
        </fieldset>
      ))}
      {sources.length < most && (
        <Button variant="default" size="xs" className={classes['add']} onClick={() => onChange([...sources, empty])}>
          {texts('add')}
        </Button>
      )}
    </Stack>
  )
}
