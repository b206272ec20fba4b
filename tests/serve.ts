/**
 * Serves the built site as a plain static host does, for the browser tests: `node tests/serve.ts PORT [FOLDER BASE]`.
 * Astro's own preview runs once a project only, and a developer may have it open.
 */
import path from 'node:path'
import { staticSite } from './static-site.ts'

const [port, folder = 'dist', base] = process.argv.slice(2)
const root = path.resolve(import.meta.dirname, '..', folder)

staticSite(() => root, base, true).listen(Number(port), 'localhost')
