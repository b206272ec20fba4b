import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { modelFile } from '../../src/collections/model-file.ts'
import { toModel } from '../../src/collections/to-model.ts'
import type { Model } from '../../src/core/model.ts'

const root = new URL('../../content/models/', import.meta.url)

/** The models as they are today, from the content. */
export const shipped: Model[] = readdirSync(root).map(id =>
  toModel(id, modelFile.parse(parse(readFileSync(new URL(`${id}/model.yaml`, root), 'utf8'))))
)
