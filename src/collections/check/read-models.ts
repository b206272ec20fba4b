import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** All files below a folder by their path there, with slashes. None where there is no such folder. */
export function readModels(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort()
  return new Map(files.map(file => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8')]))
}
