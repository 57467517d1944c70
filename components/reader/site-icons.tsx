// The red letter in the browser's tab and on a phone's home screen. For <head>.

export function SiteIcons() {
  return (
    <>
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fffdf8" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#161513" />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <link rel="icon" href="/assets/icon-192.png" type="image/png" sizes="192x192" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
    </>
  )
}
