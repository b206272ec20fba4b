import { strykerPlugins as plugins, strykerValidationSchema } from '@stryker-mutator/vitest-runner'

/**
 * Stryker's runner picks the tests of a mutant by names joined with a blank; Vitest 5 joins them with ` > `, so that no
 * test under a `describe` would run and its mutants would seem to survive (stryker-mutator/stryker-js#6210). This one
 * runs every test of the files related to the mutant. It can go, and `testRunner` be `vitest`, once that is mended.
 */
function withoutNameFilter(injector) {
  const runner = plugins[0].factory(injector)
  const mutantRun = runner.mutantRun.bind(runner)
  runner.mutantRun = options => mutantRun({ ...options, testFilter: undefined })
  return runner
}
withoutNameFilter.inject = plugins[0].factory.inject

export const strykerPlugins = [{ ...plugins[0], name: 'vitest-5', factory: withoutNameFilter }]
export { strykerValidationSchema }
