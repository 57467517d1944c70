// A QR code, dark on light in either theme: readers want it so.
export type QrPicture = { readonly size: number; readonly path: string }

export function QrCode({ picture, label }: { readonly picture: QrPicture; readonly label: string }) {
  const { size, path } = picture
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="220"
      height="220"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
