// Something to choose – a section, a byline – or the name of a new one, made together with what is being begun: nobody has
// to leave a form half filled in to make it elsewhere.
'use client'
import { Button, Group, Select, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Choice } from '#newsroom/view/article-screen-view.ts'

type ChoiceOrNewProps = {
  readonly words: { readonly label: string; readonly newLabel: string; readonly add: string; readonly choose: string }
  readonly description?: ReactNode
  readonly choices: readonly Choice[]
  readonly value: string | null
  readonly onChoose: (id: string | null) => void
  readonly isOptional?: boolean
  /** Of one that is to be made; absent: one is chosen. */
  readonly newName: string | undefined
  /** Absent: whoever looks makes none. */
  readonly onName?: ((name: string | undefined) => void) | undefined
  readonly maxLength: number
  readonly lang: string
  readonly error?: string | undefined
}

export function ChoiceOrNew(props: ChoiceOrNewProps) {
  const { words, choices, newName, onName, isOptional = false } = props
  if (newName !== undefined && onName) {
    return (
      <div>
        <TextInput
          label={words.newLabel}
          description={props.description}
          lang={props.lang}
          required={!isOptional}
          maxLength={props.maxLength}
          value={newName}
          error={props.error}
          onChange={({ currentTarget }) => onName(currentTarget.value)}
        />
        {choices.length > 0 && <Toggle words={words.choose} onClick={() => onName(undefined)} />}
      </div>
    )
  }
  return (
    <div>
      <Select
        label={words.label}
        description={props.description}
        data={choices.map(({ id, name }) => ({ value: id, label: name }))}
        value={props.value}
        onChange={(id) => (id !== null || isOptional) && props.onChoose(id)}
        allowDeselect={isOptional}
        clearable={isOptional}
        searchable={isOptional}
        limit={isOptional ? 50 : Number.POSITIVE_INFINITY}
        error={props.error}
      />
      {onName && <Toggle words={words.add} onClick={() => onName('')} />}
    </div>
  )
}

function Toggle({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <Group mt={4}>
      <Button size="compact-xs" variant="subtle" onClick={onClick}>
        {words}
      </Button>
    </Group>
  )
}
