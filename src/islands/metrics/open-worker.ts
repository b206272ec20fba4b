import address from './table-worker.ts?worker&url'

interface Factory {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): URL }
}

const { trustedTypes } = globalThis as { trustedTypes?: Factory }
const own = new URL(address, import.meta.url)
let allowed: URL | undefined

/** Starts what reads tables; only here is it loaded. The policy of the pages lets a worker come from this one address. */
export function openWorker(): Worker {
  allowed ??=
    trustedTypes?.createPolicy('sextant-reader', { createScriptURL: () => own.href }).createScriptURL('') ?? own
  return new Worker(allowed, { type: 'module' })
}
