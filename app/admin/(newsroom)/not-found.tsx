import { MissingScreen } from '#admin/missing-screen.tsx'

export default function NotFound() {
  return <MissingScreen />
}
