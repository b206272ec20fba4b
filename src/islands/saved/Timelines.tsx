import { earlierSheets } from '../../core/earlier-sheets.ts'
import { byModel, hasOverall } from '../../core/reading.ts'
import { type Timeline, timelines } from '../../core/timeline.ts'
import type { Messages } from '../../i18n/messages.ts'
import { day, text } from '../../i18n/text.ts'
import { modelsNamedIn, sheetsIn } from '../../stores/assessment-content.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { planOf } from '../../stores/plan.ts'
import { rangeText, scoreText } from '../../wording/in-words.ts'
import type { ModelsInWords } from '../../wording/models-in-words.ts'
import { type Sighting, sightingOf } from '../../wording/sighting.ts'
import type { ResultMessages, Speech } from '../../wording/speech.ts'
import { SvgFigure } from '../charts/SvgFigure.tsx'
import { structures, useModels } from '../ui/load-models.ts'
import { assessmentName } from '../ui/name.ts'
import { TimelinePicture } from './TimelinePicture.tsx'

interface Props {
  readonly all: readonly Assessment[]
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: Messages['saved']
  readonly edition: Messages['edition']
  readonly results: ResultMessages
}

/** What became of each organisation from one assessment to the next. */
export function Timelines({ all, forms, lang, dir, t, edition, results }: Props) {
  const models = useModels(
    forms,
    all.flatMap(({ id }) => modelsNamedIn(id))
  )
  const lines = timelines(all.flatMap(one => sightings(one, { models, forms, lang, dir, t, edition, results })))
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t.timelineTitle}</h2>
      <p>{t.timelineText}</p>
      {lines.map(line => (
        <Line
          key={`${line.organisation} ${line.model}`}
          line={line}
          models={models}
          lang={lang}
          dir={dir}
          t={t}
          results={results}
        />
      ))}
    </section>
  )
}

type LineProps = Pick<Props, 'lang' | 'dir' | 't' | 'results'> & {
  readonly line: Timeline<Sighting>
  readonly models: ModelsInWords
}

function Line({ line, models, lang, dir, t, results }: LineProps) {
  const loaded = models.get(line.model)
  if (!loaded) return null
  const { model, words } = loaded
  const isOne = hasOverall(model)
  const title = text(lang, t.timelineOf, { organisation: line.organisation, model: words.name })
  const speech: Speech = { lang, dir, t: results, words, pageOf: () => '' }
  return (
    <div className="saved-timeline">
      <h3>{title}</h3>
      <div className={isOne ? 'beside' : undefined}>
        {isOne && (
          <SvgFigure picture="timeline" lang={lang} t={results.saving}>
            <TimelinePicture
              results={line.results}
              bars={byModel<readonly number[]>(model, {
                stages: ({ stages }) => stages.map(({ bar }) => bar),
                levels: () => [],
                profile: () => []
              })}
              organisation={line.organisation}
              lang={lang}
              dir={dir}
              t={t}
            />
          </SvgFigure>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section className="scroll" tabIndex={0} aria-label={title}>
          <table>
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t.date}</th>
                <th scope="col">{t.assessment}</th>
                {isOne && <th scope="col">{results.results.score}</th>}
                {isOne && <th scope="col">{results.results.range}</th>}
                <th scope="col">{isOne ? t.standing : results.results.score}</th>
              </tr>
            </thead>
            <tbody>
              {line.results.map(({ date, name, form, overall, standing }) => (
                <tr key={`${date} ${name} ${form}`}>
                  <th scope="row">{day(lang, date)}</th>
                  <td>
                    <bdi>{name}</bdi> <small className="quiet">{form}</small>
                  </td>
                  {isOne && <td className="figure">{scoreText(overall, speech)}</td>}
                  {isOne && <td className="figure">{rangeText(overall, speech)}</td>}
                  <td>{standing}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </div>
  )
}

/** Every dated sheet of an assessment that has a score. */
function sightings(
  assessment: Assessment,
  { models, forms, lang, dir, t, edition, results }: Omit<Props, 'all'> & { readonly models: ModelsInWords }
): Sighting[] {
  return sheetsIn(assessment.id, structures(models)).flatMap(({ model, sheet }) => {
    const words = models.get(model.id)?.words
    if (!words) return []
    const form = forms.find(one => one.model === model.id && one.form === sheet.form)?.title ?? sheet.form
    const version = sheet.modelVersion
    const called = {
      name: assessmentName(assessment, t),
      organisation: assessment.organisation,
      form: version < model.version ? text(lang, edition.ofForm, { form, version }) : form
    }
    const speech: Speech = { lang, dir, t: results, words, pageOf: () => '' }
    // What was proved since moved the sheet on: what it said before is a point in time, too.
    const all = [sheet, ...earlierSheets(model, sheet, planOf(assessment.id).get())]
    return all.flatMap(one => sightingOf(model, one, called, speech) ?? [])
  })
}
