// One section.
'use client'
import { useTranslations } from 'next-intl'
import type { Action } from '#admin/action-answer.ts'
import { DeleteButton } from '#admin/forms/delete-button.tsx'
import { LabelForm, type SaveLabel } from '#admin/forms/label-form.tsx'
import { UsedIn } from '#admin/forms/used-in.tsx'
import { Screen } from '#admin/screen.tsx'
import { pathOf } from '#i18n/addresses.ts'
import type { LabelView } from '#newsroom/view/label-view.ts'

type SectionScreenProps = {
  readonly section: LabelView
  readonly save: SaveLabel
  readonly remove: Action<[], true>
}

const listHref = '/admin/sections'

export function SectionScreen({ section, save, remove }: SectionScreenProps) {
  const texts = useTranslations('admin.sections')
  const isNew = section.id === undefined
  const name = section.texts[section.originLocale]?.name ?? ''
  return (
    <Screen title={isNew ? texts('add') : name} back={{ href: listHref, label: texts('title') }}>
      <LabelForm
        label={section}
        addressBefore={pathOf({ kind: 'section', locale: section.originLocale, slug: '', page: 1 })}
        backHref={listHref}
        save={save}
      >
        {!isNew && <DeleteButton name={name} useCount={section.uses.count} backHref={listHref} remove={remove} />}
      </LabelForm>
      {!isNew && <UsedIn uses={section.uses} />}
    </Screen>
  )
}
