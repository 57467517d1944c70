// A password that is being chosen: what is wrong with it, or how good it is, said honestly while it is typed.
'use client'
import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import {
  findPasswordProblem,
  leastPasswordLength,
  mostPasswordLength,
  type PasswordProblem,
  passwordStrength,
} from '#domain/password.ts'

type NewPasswordFieldProps = {
  readonly label: string
  /** What is known about the person: no part of a good password. */
  readonly about: readonly string[]
  /** What the server said of the last try. */
  readonly problem: PasswordProblem | undefined
  readonly inputProps?: Pick<PasswordInputProps, 'name' | 'defaultValue' | 'onChange' | 'readOnly' | 'value'>
}

export function NewPasswordField({ label, about, problem, inputProps = {} }: NewPasswordFieldProps) {
  const texts = useTranslations('admin.account.newPassword')
  const [typed, setTyped] = useState('')
  const limits = { least: leastPasswordLength, most: mostPasswordLength }
  const found = typed === '' ? problem : findPasswordProblem(typed, about)
  // Whoever is still typing knows that it is short.
  const isTyping = found === 'too-short' && problem === undefined
  return (
    <PasswordInput
      {...inputProps}
      label={label}
      description={
        typed === '' || found !== undefined ? texts('hint', limits) : texts(`strength.${passwordStrength(typed)}`)
      }
      error={found !== undefined && !isTyping && texts(`problems.${found}`, limits)}
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': texts('show') }}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        inputProps.onChange?.(event)
      }}
    />
  )
}
