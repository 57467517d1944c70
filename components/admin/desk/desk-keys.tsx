// What the keys do, for whoever asks.
'use client'
import { Button, Kbd, Modal, Table } from '@mantine/core'
import { useTranslations } from 'next-intl'

type DeskKeysProps = { readonly isOpen: boolean; readonly open: () => void; readonly close: () => void }

const rows = [
  { key: 'rows', keys: ['j', 'k', '↓', '↑'] },
  { key: 'cells', keys: ['←', '→'] },
  { key: 'open', keys: ['Enter'] },
  { key: 'search', keys: ['/'] },
  { key: 'write', keys: ['n'] },
  { key: 'help', keys: ['?'] },
] as const

export function DeskKeys({ isOpen, open, close }: DeskKeysProps) {
  const texts = useTranslations('admin.desk.keys')
  return (
    <>
      <Button variant="subtle" size="compact-xs" onClick={open} visibleFrom="md">
        {texts('title')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={texts('title')} size="sm">
        <Table withRowBorders={false}>
          <Table.Tbody>
            {rows.map(({ key, keys }) => (
              <Table.Tr key={key}>
                <Table.Td>
                  {keys.map((one) => (
                    <Kbd key={one} mr={4}>
                      {one}
                    </Kbd>
                  ))}
                </Table.Td>
                <Table.Td>{texts(key)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Modal>
    </>
  )
}
