// A date or time, for people and for machines.

/** `iso` is ISO 8601 (with offset for an instant), `text` is already formatted in the page's language. */
export function Time({ iso, text, className }: { iso: string; text: string; className?: string }) {
  return (
    <time dateTime={iso} className={className}>
      {text}
    </time>
  )
}
