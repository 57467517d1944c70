// The tools over the text. One stop for the Tab key; the arrows go from tool to tool (WAI-ARIA toolbar pattern).
'use client'
import { Menu } from '@mantine/core'
import { toggleMark } from '@tiptap/pm/commands'
import { redo, undo } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { type BlockShape, setBlockShape } from './block-commands.ts'
import { editorSchema } from './editor-schema.ts'
import classes from './editor-toolbar.module.css'
import { moveBlocks } from './move-blocks.ts'
import type { ToolbarState } from './toolbar-state.ts'

export type InsertKind = 'photo' | 'quotation' | 'embed' | 'rule'

type EditorToolbarProps = {
  readonly state: ToolbarState
  readonly run: (command: Command) => void
  readonly onLink: () => void
  readonly onLanguage: () => void
  readonly onInsert: (kind: InsertKind) => void
  /** There is a photo library to pick from. */
  readonly canInsertPhoto: boolean
  readonly onTypography: () => void
}

const shapes: readonly { readonly shape: BlockShape; readonly sign: string; readonly keys: string }[] = [
  { shape: 'paragraph', sign: '¶', keys: 'Mod-Alt-0' },
  { shape: 'heading-2', sign: 'H2', keys: 'Mod-Alt-2' },
  { shape: 'heading-3', sign: 'H3', keys: 'Mod-Alt-3' },
  { shape: 'quotation', sign: '❝', keys: 'Mod-Alt-9' },
  { shape: 'bullet-list', sign: '•', keys: 'Mod-Alt-8' },
  { shape: 'number-list', sign: '1.', keys: 'Mod-Alt-7' },
]

export function EditorToolbar({
  state,
  run,
  onLink,
  onLanguage,
  onInsert,
  canInsertPhoto,
  onTypography,
}: EditorToolbarProps) {
  const texts = useTranslations('admin.editor')
  const bar = useRef<HTMLDivElement>(null)

  /** Moves the one tab stop; the tools are the buttons of the bar. */
  function moveFocus(event: KeyboardEvent): void {
    const tools = Array.from(bar.current?.querySelectorAll('button') ?? [])
    const at = tools.indexOf(event.target as HTMLButtonElement)
    const next = nextTool(event.key, at, tools.length)
    if (at === -1 || next === undefined) return
    event.preventDefault()
    for (const [index, tool] of tools.entries()) tool.tabIndex = index === next ? 0 : -1
    tools[next]?.focus()
  }

  return (
    <div ref={bar} className={classes['bar']} role="toolbar" aria-label={texts('tools')} onKeyDown={moveFocus}>
      <div className={classes['group']}>
        {shapes.map(({ shape, sign, keys }, index) => (
          <Tool
            key={shape}
            label={texts(`shapes.${shape}`)}
            keys={keys}
            isOn={state.shape === shape}
            isFirst={index === 0}
            onUse={() => run(setBlockShape(shape))}
          >
            {sign}
          </Tool>
        ))}
      </div>
      <div className={classes['group']}>
        <Tool
          label={texts('strong')}
          keys="Mod-B"
          isOn={state.isStrong}
          onUse={() => run(toggleMark(editorSchema.marks.strong))}
        >
          <b>B</b>
        </Tool>
        <Tool
          label={texts('emphasis')}
          keys="Mod-I"
          isOn={state.isEmphasis}
          onUse={() => run(toggleMark(editorSchema.marks.emphasis))}
        >
          <i>I</i>
        </Tool>
        <Tool label={texts('link.title')} keys="Mod-K" isOn={state.isLink} onUse={onLink}>
          <u>a</u>
        </Tool>
        <Tool label={texts('language.title')} isOn={state.lang !== undefined} onUse={onLanguage}>
          {state.lang ?? 'Aя'}
        </Tool>
      </div>
      <div className={classes['group']}>
        <Menu position="bottom-start" returnFocus classNames={{ dropdown: classes['menu'] ?? '' }}>
          <Menu.Target>
            <button type="button" tabIndex={-1} className={classes['wide']} title={texts('insert')}>
              + {texts('insert')}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {canInsertPhoto && <Menu.Item onClick={() => onInsert('photo')}>{texts('insertPhoto')}</Menu.Item>}
            <Menu.Item onClick={() => onInsert('quotation')}>{texts('shapes.quotation')}</Menu.Item>
            <Menu.Item onClick={() => onInsert('embed')}>{texts('insertEmbed')}</Menu.Item>
            <Menu.Item onClick={() => onInsert('rule')}>{texts('insertRule')}</Menu.Item>
            <Menu.Divider />
            <Menu.Item onClick={() => run(moveBlocks('up'))} rightSection="Alt ↑">
              {texts('moveUp')}
            </Menu.Item>
            <Menu.Item onClick={() => run(moveBlocks('down'))} rightSection="Alt ↓">
              {texts('moveDown')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Tool label={texts('typography')} keys="Mod-Shift-Y" onUse={onTypography}>
          «—»
        </Tool>
      </div>
      <div className={classes['group']}>
        <Tool label={texts('undo')} keys="Mod-Z" isDisabled={!state.canUndo} onUse={() => run(undo)}>
          ↶
        </Tool>
        <Tool label={texts('redo')} keys="Mod-Shift-Z" isDisabled={!state.canRedo} onUse={() => run(redo)}>
          ↷
        </Tool>
      </div>
    </div>
  )
}

function nextTool(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count
    case 'ArrowLeft':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

type ToolProps = {
  readonly label: string
  readonly keys?: string
  /** Absent: the tool does something and is not on or off. */
  readonly isOn?: boolean
  readonly isFirst?: boolean
  /** It stays reachable: a tool that vanishes under the focus loses it. */
  readonly isDisabled?: boolean
  readonly onUse: () => void
  readonly children: ReactNode
}

/** Pressing a tool does not take the focus out of the text. */
function Tool({ label, keys, isOn, isFirst = false, isDisabled = false, onUse, children }: ToolProps) {
  return (
    <button
      type="button"
      tabIndex={isFirst ? 0 : -1}
      className={classes['tool']}
      aria-label={label}
      aria-pressed={isOn}
      aria-disabled={isDisabled}
      aria-keyshortcuts={keys && keysFor(keys, 'Control')}
      title={keys === undefined ? label : `${label} (${keysFor(keys, 'Ctrl').replaceAll('+', ' + ')})`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={isDisabled ? undefined : onUse}
    >
      {/* A sign of several letters is drawn, not written: what is written has to be part of the name (WCAG 2.5.3). */}
      {typeof children === 'string' ? <span data-sign={children} /> : children}
    </button>
  )
}

function keysFor(keys: string, mod: string): string {
  return keys.replace('Mod', mod).replaceAll('-', '+')
}
