import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { modelFile } from '../../src/collections/model-file.ts'
import { toModel } from '../../src/collections/to-model.ts'
import type { Model } from '../../src/core/model.ts'
import { firstOfOthers } from '../../src/core/model-mark.ts'

const root = path.join(import.meta.dirname, '../../content/models')

/** The models as they are today, from the content. */
export const shipped: Model[] = globSync('*/model.yaml', { cwd: root })
  .sort()
  .map(file => toModel(path.dirname(file), modelFile.parse(parse(readFileSync(path.join(root, file), 'utf8')))))

/** Those of this project, which our rules for words hold for; numbers from 128 on belong to models of others. */
export const ownModels = shipped.filter(({ number }) => number < firstOfOthers)
