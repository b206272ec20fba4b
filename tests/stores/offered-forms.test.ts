import { describe, expect, test } from 'vitest'
import { decodeLink, encodeLink } from '../../src/core/link.ts'
import { formOf, formsNamed, inTheirPlaces, type OfferedForm, oneOfEachModel } from '../../src/stores/offered-forms.ts'
import { competency, levelsModel, sheet, skill, stagesModel } from '../core/models.ts'

const model = stagesModel([competency('lead', [skill('strategy', { practices: ['promise'] })])])
const pyramid = levelsModel(['inform'])
const offered = (id: string, number: number, form: 'short' | 'long'): OfferedForm => ({
  model: id,
  number,
  form,
  title: `${id} ${form}`,
  files: { structure: '', words: '', brief: '', source: '' },
  questionnaire: '',
  pages: ''
})
const forms = [
  offered('small', model.number, 'short'),
  offered('small', model.number, 'long'),
  offered('small-pyramid', pyramid.number, 'short')
]
const read = (...sheets: Parameters<typeof encodeLink>[0]) => decodeLink(encodeLink(sheets, [model, pyramid], {}), [])

describe('the forms that links name', () => {
  test('are one of each model, for what is fetched are models', () => {
    const link = read(sheet(model, { strategy: 3 }), sheet(model, { 'strategy:promise': 4 }, 'long'))
    expect(formsNamed([link], forms).map(({ title }) => title)).toEqual(['small short'])
  })

  test('of several links are joined in the order in which forms are offered', () => {
    const links = [read(sheet(pyramid, { 'inform:a': 2 })), read(sheet(model, { strategy: 3 }))]
    expect(formsNamed(links, forms).map(({ model: id }) => id)).toEqual(['small', 'small-pyramid'])
  })

  test('are none of a link that cannot be read, of an entry that is read already, and of a model not offered', () => {
    expect(formsNamed([decodeLink('1damaged', [])], forms)).toEqual([])
    const known = decodeLink(encodeLink([sheet(model, { strategy: 3 })], [model], {}), [model])
    expect(formsNamed([known], forms)).toEqual([])
    expect(formsNamed([read(sheet(model, { strategy: 3 }))], forms.slice(2))).toEqual([])
    expect(formsNamed([], forms)).toEqual([])
  })
})

describe('forms', () => {
  test('one of each model is its first', () => {
    expect(oneOfEachModel(forms).map(({ title }) => title)).toEqual(['small short', 'small-pyramid short'])
    expect(oneOfEachModel([])).toEqual([])
  })

  test('the form of a sheet is that of its model and form, and none where it is not offered', () => {
    expect(formOf(sheet(model, {}, 'long'), forms)?.title).toBe('small long')
    expect(formOf(sheet(pyramid, {}, 'long'), forms)).toBeUndefined()
    expect(formOf({ ...sheet(model, {}), model: 'gone' }, forms)).toBeUndefined()
  })
})

describe('forms in their places', () => {
  const [short, long, levels] = forms as [OfferedForm, OfferedForm, OfferedForm]

  test('are in the order found at first', () => {
    expect(inTheirPlaces([], [long, short])).toEqual([long, short])
  })

  test('keep their order while more are begun elsewhere, which come last', () => {
    expect(inTheirPlaces([long, short], [levels, short, long])).toEqual([long, short, levels])
  })

  test('close up where one is gone', () => {
    expect(inTheirPlaces([long, short], [short])).toEqual([short])
    expect(inTheirPlaces([long], [])).toEqual([])
  })

  test('are the very same list where nothing changed, so that nothing is drawn again', () => {
    const before = [long, short]
    expect(inTheirPlaces(before, [short, long])).toBe(before)
  })
})
