// The words for a command in the audit log. A test has them all; a command of an older version is shown by its name.
'use client'
import { useTranslations } from 'next-intl'

export function useCommandWords(): (command: string) => string {
  const texts = useTranslations('admin.audit')
  return (command) => {
    const key = `commands.${command}` as 'commands.save-draft'
    return texts.has(key) ? texts(key) : command
  }
}
