// A page is there before its script is, and people begin to type: this hears them from the first byte on, until
// `useEarlyTyping` passes it on. Only what is typed: what a browser puts into a field by itself makes no such event.

/** What was typed last, by field; absent once all of it has been passed on. */
export type EarlyWindow = Window & { earlyTyping?: Map<EventTarget, string> | undefined }

const script = `window.earlyTyping=new Map;addEventListener("input",function(event){var field=event.target;window.earlyTyping&&window.earlyTyping.set(field,field.value)},true)`

export function EarlyTypingScript({ nonce }: { readonly nonce: string }) {
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {script}
    </script>
  )
}
