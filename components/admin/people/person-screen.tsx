// One person or desk: names, where they are named, and somebody else who turns out to be the same.
'use client'
import { useTranslations } from 'next-intl'
import type { Action } from '#admin/action-answer.ts'
import { DeleteButton } from '#admin/forms/delete-button.tsx'
import { MergePanel } from '#admin/forms/merge-panel.tsx'
import type { PickPhoto } from '#admin/forms/photo-field.tsx'
import { UsedIn } from '#admin/forms/used-in.tsx'
import { Screen } from '#admin/screen.tsx'
import type { Choice } from '#newsroom/view/article-screen-view.ts'
import type { PersonInput, PersonView } from '#newsroom/view/person-view.ts'
import { PersonForm } from './person-form.tsx'

type PersonScreenProps = {
  readonly person: PersonView
  readonly others: readonly Choice[]
  readonly save: Action<[PersonInput], { readonly id: string }>
  readonly remove: Action<[], true>
  readonly merge: Action<[intoId: string], true>
  readonly pickPhoto?: PickPhoto
}

const listHref = '/admin/people'

export function PersonScreen({ person, others, save, remove, merge, pickPhoto }: PersonScreenProps) {
  const texts = useTranslations('admin.people')
  const isNew = person.id === undefined
  const name = person.texts[person.originLocale]?.name ?? ''
  return (
    <Screen title={isNew ? texts('add') : name} back={{ href: listHref, label: texts('title') }}>
      <PersonForm person={person} backHref={listHref} save={save} pickPhoto={pickPhoto}>
        {!isNew && <DeleteButton name={name} useCount={person.uses.count} backHref={listHref} remove={remove} />}
      </PersonForm>
      {!isNew && <UsedIn uses={person.uses} />}
      {!isNew && (
        <MergePanel name={name} others={others} explanation={texts('mergeText')} hrefOf={listHref} merge={merge} />
      )}
    </Screen>
  )
}
