// A time of day on a clock of 24 hours. The browser's own field for times shows twelve of them to whoever reads English.
'use client'
import { TextInput, type TextInputProps } from '@mantine/core'
import { readClock } from '#domain/read-clock.ts'

type ClockInputProps = Omit<TextInputProps, 'value' | 'onChange'> & {
  /** `18:00`, or whatever was typed that is no time. */
  readonly value: string
  readonly onChange: (value: string) => void
}

export function ClockInput({ value, onChange, ...props }: ClockInputProps) {
  return (
    <TextInput
      w="5.5rem"
      inputMode="numeric"
      placeholder="18:00"
      maxLength={5}
      autoComplete="off"
      {...props}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onBlur={() => onChange(readClock(value) ?? value)}
    />
  )
}
