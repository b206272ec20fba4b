import { strykerPlugins as plugins, strykerValidationSchema } from '@stryker-mutator/vitest-runner'

/**
 * Stryker's runner picks the tests of a mutant by names joined with a blank; Vitest 5 joins them with ` > `, so that no
 * test under a `describe` would run and its mutants would seem to survive (stryker-mutator/stryker-js#6210). This one
 * runs every test of the files related to the mutant. It can go, and `testRunner` be `vitest`, once that is mended.
 *
 * Nor does it see a test file that breaks before its first test, as one does that works out its cases from a mutant:
 * `npm test` would fail, so the mutant is noticed.
 */
function forVitest5(injector) {
  const runner = plugins[0].factory(injector)
  const mutantRun = runner.mutantRun.bind(runner)
  runner.mutantRun = async options => {
    const result = await mutantRun({ ...options, testFilter: undefined })
    const broken = runner.ctx.state.getFiles().find(file => file.result?.state === 'fail')
    if (result.status !== 'survived' || !broken) return result
    return {
      status: 'killed',
      killedBy: [broken.name],
      nrOfTests: result.nrOfTests,
      failureMessage: 'breaks a test file'
    }
  }
  return runner
}
forVitest5.inject = plugins[0].factory.inject

export const strykerPlugins = [{ ...plugins[0], name: 'vitest-5', factory: forVitest5 }]
export { strykerValidationSchema }
