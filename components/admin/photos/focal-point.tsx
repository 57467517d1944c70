// The point of the picture that every crop keeps in view: set by a click, moved by the arrow keys; beside it the crops as
// they will be.
'use client'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import { cropArea, type FocalPoint as Point } from '#domain/photo-renditions.ts'
import type { PictureView } from '#newsroom/view/photo-view.ts'
import classes from './photos.module.css'

type FocalPointProps = {
  readonly picture: PictureView
  readonly focal: Point
  readonly isReadOnly: boolean
  readonly onChange: (focal: Point) => void
}

const shapes = ['wide', 'standard', 'square'] as const

export function FocalPoint({ picture, focal, isReadOnly, onChange }: FocalPointProps) {
  const texts = useTranslations('admin.photos.focal')
  // Said after a key, not read out with every letter of the form.
  const [said, setSaid] = useState('')
  const { src, width, height } = picture
  const at = { x: percent(focal.x), y: percent(focal.y) }

  function point(event: MouseEvent<HTMLButtonElement>): void {
    // Enter and Space click too, nowhere in particular.
    if (event.detail === 0) return
    const area = event.currentTarget.querySelector('svg')?.getBoundingClientRect()
    if (!area) return
    const shown = shownArea(area, picture)
    onChange({
      x: share(event.clientX - area.left - shown.left, shown.width),
      y: share(event.clientY - area.top - shown.top, shown.height),
    })
  }

  function move(event: KeyboardEvent): void {
    const step = arrows[event.key]
    if (!step) return
    event.preventDefault()
    const far = event.shiftKey ? 10 : 1
    const next = { x: share(at.x + step.x * far, 100), y: share(at.y + step.y * far, 100) }
    onChange(next)
    setSaid(texts('at', { x: percent(next.x), y: percent(next.y) }))
  }

  const drawing = (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
      <image href={src} width={width} height={height} />
      {(['markShadow', 'mark'] as const).map((mark) => (
        <circle
          key={mark}
          className={classes[mark]}
          cx={focal.x * width}
          cy={focal.y * height}
          r={width / 40}
          strokeWidth={mark === 'mark' ? 2 : 5}
        />
      ))}
    </svg>
  )
  return (
    <>
      {isReadOnly ? (
        <div className={classes['focal']}>{drawing}</div>
      ) : (
        <>
          <button
            type="button"
            className={classes['focal']}
            aria-label={`${texts('label')}: ${texts('at', at)}`}
            aria-describedby="focal-hint"
            onClick={point}
            onKeyDown={move}
          >
            {drawing}
          </button>
          <p id="focal-hint" className={classes['facts']}>
            {texts('hint')}
          </p>
          <span role="status" className={classes['heard']}>
            {said}
          </span>
        </>
      )}
      <div className={classes['crops']}>
        {shapes.map((shape) => {
          const area = cropArea(picture, shape, { x: at.x / 100, y: at.y / 100 })
          return (
            <figure key={shape}>
              <svg
                viewBox={`${area.left} ${area.top} ${area.width} ${area.height}`}
                width={area.width}
                height={area.height}
                aria-hidden="true"
                focusable="false"
              >
                <image href={src} width={width} height={height} />
              </svg>
              <figcaption>{texts(`shapes.${shape}`)}</figcaption>
            </figure>
          )
        })}
      </div>
    </>
  )
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** A tall picture is made to fit, and stands in the middle of its box. */
function shownArea(box: DOMRect, { width, height }: PictureView) {
  const scale = Math.min(box.width / width, box.height / height)
  const shown = { width: width * scale, height: height * scale }
  return { ...shown, left: (box.width - shown.width) / 2, top: (box.height - shown.height) / 2 }
}

/** 0…1, in whole percent: that is as exact as a crop's name is. */
function share(part: number, whole: number): number {
  return Math.round(Math.min(Math.max(part / whole, 0), 1) * 100) / 100
}

function percent(value: number): number {
  return Math.round(value * 100)
}
