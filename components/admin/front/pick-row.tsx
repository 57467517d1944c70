// One article on the front page: its place, until when it stays, and its way up and down, by button or by Alt and arrow.
'use client'
import { ActionIcon, Anchor, Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { type KeyboardEvent, useRef } from 'react'
import { KyivTimeField } from '#admin/forms/kyiv-time-field.tsx'
import { ScreenLink } from '#admin/screen-link.tsx'
import { wallTimeAt } from '#domain/zoned-time.ts'
import { asLocale, languageOf, siteTimeZone } from '#i18n/locales.ts'
import classes from './front-screen.module.css'
import type { PickOnScreen } from './use-front-picks.ts'

type PickRowProps = {
  readonly pick: PickOnScreen
  /** From 0. */
  readonly place: number
  readonly count: number
  /** The time comes twice that night: which of the two is asked. */
  readonly askTurn: boolean
  readonly move: (to: number) => void
  readonly change: (part: Partial<PickOnScreen>) => void
  readonly remove: () => void
}

export function PickRow({ pick, place, count, askTurn, move, change, remove }: PickRowProps) {
  const texts = useTranslations('admin')
  const locale = asLocale(useLocale())
  const row = useRef<HTMLLIElement>(null)
  const name = pick.headline || texts('forms.untitled')
  const wall = pick.wall ?? (pick.pinnedUntil === null ? '' : wallTimeAt(new Date(pick.pinnedUntil), siteTimeZone))

  function moveTo(to: number) {
    if (to < 0 || to >= count) return
    const button = document.activeElement
    move(to)
    // Moving a row in the document takes the focus from it.
    requestAnimationFrame(() => {
      if (button instanceof HTMLElement && row.current?.contains(button)) button.focus()
    })
  }

  function hearKeys(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    moveTo(event.key === 'ArrowUp' ? place - 1 : place + 1)
  }

  return (
    <li ref={row} className={classes['pick']} onKeyDown={hearKeys}>
      <span className={classes['place']}>{place + 1}</span>
      <Stack gap={2}>
        <Anchor component={ScreenLink} href={`/admin/articles/${pick.articleNumber}/${locale}`} fw={600}>
          {name}
        </Anchor>
        <Text size="sm" c="dimmed">
          {place === 0 ? `${texts('front.leads')} · № ${pick.articleNumber}` : `№ ${pick.articleNumber}`}
        </Text>
        {pick.liveIn && (
          <Text size="sm" c={pick.liveIn.length === 0 ? 'var(--alarm)' : 'dimmed'}>
            {pick.liveIn.length === 0
              ? texts('front.notLive')
              : texts('front.liveIn', { languages: pick.liveIn.map((one) => languageOf(one).switchLabel).join(', ') })}
          </Text>
        )}
        {pick.isOver && pick.wall === undefined && (
          <Text size="sm" c="var(--alarm)">
            {texts('front.over')}
          </Text>
        )}
      </Stack>
      <Stack gap={4}>
        <KyivTimeField
          label={texts('front.until')}
          ariaLabel={texts('front.untilOf', { name })}
          description={texts('front.kyivTime')}
          value={wall}
          // Leaving the field says the same once more, and what is stored to the second stays.
          onChange={(chosen) => chosen !== wall && change({ wall: chosen })}
        />
        {askTurn && (
          <NativeSelect
            size="xs"
            label={texts('front.turn')}
            value={pick.turn ?? ''}
            onChange={({ currentTarget: { value } }) => {
              if (value === 'first' || value === 'second') change({ turn: value })
            }}
            data={[
              { value: '', label: '—' },
              { value: 'first', label: texts('front.turns.first') },
              { value: 'second', label: texts('front.turns.second') },
            ]}
          />
        )}
      </Stack>
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant="default"
          aria-label={texts('forms.moveUp', { name })}
          aria-keyshortcuts="Alt+ArrowUp"
          aria-disabled={place === 0}
          onClick={() => moveTo(place - 1)}
        >
          ↑
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={texts('forms.moveDown', { name })}
          aria-keyshortcuts="Alt+ArrowDown"
          aria-disabled={place === count - 1}
          onClick={() => moveTo(place + 1)}
        >
          ↓
        </ActionIcon>
        <Button size="xs" variant="subtle" color="red" aria-label={texts('front.removeOf', { name })} onClick={remove}>
          {texts('front.remove')}
        </Button>
      </Group>
    </li>
  )
}
