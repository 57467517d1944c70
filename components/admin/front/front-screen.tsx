// The front page by hand: a few articles in an order, the first of which leads.
'use client'
import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Action } from '#admin/action-answer.ts'
import { ArticlePicker, type SearchArticles } from '#admin/forms/article-picker.tsx'
import { EmptyState, Screen } from '#admin/screen.tsx'
import type { FrontPageOrder, FrontView } from '#newsroom/view/front-view.ts'
import classes from './front-screen.module.css'
import { PickRow } from './pick-row.tsx'
import { useFrontPicks } from './use-front-picks.ts'

type FrontScreenProps = {
  readonly front: FrontView
  readonly save: Action<[FrontPageOrder], true>
  readonly searchArticles: SearchArticles
}

export function FrontScreen({ front, save, searchArticles }: FrontScreenProps) {
  const texts = useTranslations('admin')
  const page = useFrontPicks(front, save)
  const { picks } = page

  return (
    <Screen
      title={texts('front.title')}
      lead={texts('front.lead')}
      actions={
        <Anchor href={front.path} target="_blank" size="sm">
          {texts('front.look')}
        </Anchor>
      }
    >
      <Text size="sm" maw="44rem">
        {texts('front.rule')}
      </Text>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void page.save()
        }}
      >
        <Stack gap="md">
          {picks.length === 0 ? (
            <EmptyState>{texts('front.empty')}</EmptyState>
          ) : (
            <ol aria-label={texts('front.picks')} className={classes['picks']}>
              {picks.map((pick, place) => (
                <PickRow
                  key={pick.articleNumber}
                  pick={pick}
                  place={place}
                  count={picks.length}
                  askTurn={page.asksTurn && pick.wall !== undefined}
                  move={(to) => page.move(place, to)}
                  change={(part) => page.change(place, part)}
                  remove={() => page.remove(place)}
                />
              ))}
            </ol>
          )}
          {picks.length < front.most ? (
            <ArticlePicker
              label={texts('front.add')}
              search={searchArticles}
              chosen={picks.map((pick) => pick.articleNumber)}
              onPick={page.add}
            />
          ) : (
            <Text size="sm" c="dimmed">
              {texts('front.full', { most: front.most })}
            </Text>
          )}
          <Group gap="sm">
            <Button type="submit" loading={page.isBusy} disabled={!page.isDirty}>
              {texts('forms.save')}
            </Button>
            {page.canUndo && !page.isDirty && (
              <Button variant="default" loading={page.isBusy} onClick={() => void page.undo()}>
                {texts('front.undo')}
              </Button>
            )}
            <Text size="sm" c="dimmed" role="status">
              {page.isDirty ? texts('forms.unsaved') : ''}
            </Text>
          </Group>
        </Stack>
      </form>
    </Screen>
  )
}
