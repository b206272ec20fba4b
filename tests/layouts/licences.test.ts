import { expect, test } from 'vitest'
import { licencesOf, packageOf } from '../../src/layouts/licences.ts'

test.each([
  ['/x/node_modules/react-dom/cjs/a.js', 'react-dom'],
  ['/x/node_modules/@kurkle/color/dist/a.js', '@kurkle/color'],
  ['C:\\x\\node_modules\\@kurkle\\color\\a.js', '@kurkle/color'],
  ['/x/node_modules/a/node_modules/b/c.js', 'b'],
  ['/x/src/core/score.ts', undefined]
])('the package of %s is %s', (id, name) => {
  expect(packageOf(id)).toBe(name)
})

test('a licence is given whole, with name and version; a package without one is not shipped', () => {
  expect(licencesOf(['react'])).toMatch(/react \d+\.[\s\S]+Permission is hereby granted, free of charge/)
  expect(() => licencesOf(['.bin'])).toThrow()
})
