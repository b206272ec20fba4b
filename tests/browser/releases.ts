import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeWorkers } from '../../src/layouts/beside/beside.ts'
import { staticSite } from '../static-site.ts'

const built = path.join(import.meta.dirname, '../../dist')

/** A host of our own, on which releases are published and which can go away and come back. */
export interface Host {
  readonly address: string
  publish(folder: string): void
  leave(): Promise<void>
  comeBack(): Promise<void>
  end(): Promise<void>
}

export async function openHost(): Promise<Host> {
  let folder = built
  const site: Server & { closeAllConnections?(): void } = staticSite(() => folder)
  const listen = (port: number) => new Promise<void>(resolve => site.listen(port, 'localhost', resolve))
  await listen(0)
  const { port } = site.address() as AddressInfo
  const leave = () =>
    new Promise<void>(resolve => {
      site.close(() => resolve())
      site.closeAllConnections?.()
    })
  return {
    address: `http://localhost:${port}`,
    publish: to => {
      folder = to
    },
    leave,
    comeBack: () => listen(port),
    end: leave
  }
}

/** The next release: every page of it says so, and of the old scripts it has lost those that are named. */
export async function nextRelease(lost: RegExp): Promise<{ readonly folder: string; readonly remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sextant-next-'))
  cpSync(built, folder, { recursive: true })
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const page = path.join(folder, file)
    writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', '<html data-release="next" '))
  }
  for (const file of globSync('_astro/*.js', { cwd: folder })) if (lost.test(file)) rmSync(path.join(folder, file))
  await writeWorkers(folder)
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
