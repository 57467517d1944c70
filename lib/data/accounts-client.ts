// What the sign-in library sees as its database: a Prisma client of the six tables it knows, whose reads go through
// the reading connection and whose every write is a write transaction of the accounts.
import { reading } from './connection/connections.ts'
import { inWriteTransaction } from './connection/in-write-transaction.ts'

const models = ['user', 'session', 'account', 'verification', 'twoFactor', 'rateLimit'] as const
const reads = ['findFirst', 'findMany', 'count'] as const
const writes = ['create', 'update', 'updateMany', 'delete', 'deleteMany'] as const

type Model = (typeof models)[number]
type Operation = (typeof reads)[number] | (typeof writes)[number]
type Delegate = Record<Operation, (input: unknown) => Promise<unknown>>
type Delegates = Record<Model, Delegate>

export type AccountsClient = Delegates & {
  /** Several steps in one transaction; nothing is stored when `work` throws. */
  $transaction<T>(work: (tx: Delegates) => Promise<T>): Promise<T>
}

const root = { noun: 'accounts' } as const

/** Makes the client. It holds no connection, so that one is enough for the life of the process. */
export function createAccountsClient(): AccountsClient {
  const delegates = Object.fromEntries(models.map((model) => [model, delegateOf(model)])) as Delegates
  return {
    ...delegates,
    $transaction: (work) => inWriteTransaction(root, (tx) => work(delegatesOf(tx))),
  }
}

function delegateOf(model: Model): Delegate {
  const read = reads.map((operation) => [
    operation,
    async (input: unknown) => delegatesOf(reading())[model][operation](input),
  ])
  const write = writes.map((operation) => [
    operation,
    (input: unknown) => inWriteTransaction(root, async (tx) => delegatesOf(tx)[model][operation](input)),
  ])
  return Object.fromEntries([...read, ...write])
}

/** Prisma types every model's input by itself; here they are all the library's business. */
function delegatesOf(client: object): Delegates {
  return client as Delegates
}
