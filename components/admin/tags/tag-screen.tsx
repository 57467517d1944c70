// One tag: its names, where it is used, and another tag that it can become.
'use client'
import { useTranslations } from 'next-intl'
import type { Action } from '#admin/action-answer.ts'
import { DeleteButton } from '#admin/forms/delete-button.tsx'
import { LabelForm, type SaveLabel } from '#admin/forms/label-form.tsx'
import { MergePanel } from '#admin/forms/merge-panel.tsx'
import { UsedIn } from '#admin/forms/used-in.tsx'
import { Screen } from '#admin/screen.tsx'
import { pathOf } from '#i18n/addresses.ts'
import type { Choice } from '#newsroom/view/article-screen-view.ts'
import type { LabelView } from '#newsroom/view/label-view.ts'

type TagScreenProps = {
  readonly tag: LabelView
  readonly others: readonly Choice[]
  readonly save: SaveLabel
  readonly remove: Action<[], true>
  readonly merge: Action<[intoId: string], true>
}

const listHref = '/admin/tags'

export function TagScreen({ tag, others, save, remove, merge }: TagScreenProps) {
  const texts = useTranslations('admin.tags')
  const isNew = tag.id === undefined
  const name = tag.texts[tag.originLocale]?.name ?? ''
  return (
    <Screen title={isNew ? texts('add') : name} back={{ href: listHref, label: texts('title') }}>
      <LabelForm
        label={tag}
        addressBefore={pathOf({ kind: 'tag', locale: tag.originLocale, slug: '', page: 1 })}
        backHref={listHref}
        save={save}
      >
        {!isNew && <DeleteButton name={name} useCount={tag.uses.count} backHref={listHref} remove={remove} />}
      </LabelForm>
      {!isNew && <UsedIn uses={tag.uses} />}
      {!isNew && (
        <MergePanel name={name} others={others} explanation={texts('mergeText')} hrefOf={listHref} merge={merge} />
      )}
    </Screen>
  )
}
