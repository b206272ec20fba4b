import type { Model } from '../../core/model.ts'
import { byResult, type ReadResult } from '../../core/reading.ts'
import type { Sheet } from '../../core/sheet.ts'
import { isProvisional } from '../../core/trust.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { stageStep } from '../../wording/board.ts'
import { levelHeadline, rangeSentence, stageHeadline } from '../../wording/in-words.ts'
import { limbLabel } from '../../wording/picture-labels.ts'
import type { Speech } from '../../wording/speech.ts'
import { evidenceSentence, heldBack, levelMeaning, stageMeaning } from '../../wording/summary.ts'
import { Limb } from '../charts/Limb.tsx'

interface Props {
  readonly result: ReadResult
  readonly model: Model
  readonly sheet: Sheet
  readonly speech: Speech
  readonly t: Messages['report']
}

interface Head {
  readonly title: string
  readonly under?: string
  readonly about: string
  /** Where stages begin; absent where there are none. */
  readonly bars?: readonly number[]
}

/** Where it stands, in a word and on the limb, and how sure that is. */
export function BoardHead({ result, model, sheet, speech, t }: Props) {
  const { lang, dir, t: said, words } = speech
  const { scores } = result
  const { overall } = scores
  const { rated, inScope } = overall
  const head = byResult<Head>(result, {
    stages: of => ({
      title: stageHeadline(of, speech),
      under: stageStep(of.model, scores, of, speech, t),
      about: heldBack(of.model, of, speech) || stageMeaning(of, scores, speech),
      bars: of.model.stages.map(({ bar }) => bar)
    }),
    levels: of => ({ title: levelHeadline(of, speech), about: levelMeaning(of, speech) }),
    profile: () => ({ title: words.name, about: words.summary })
  })
  return (
    <div className="report-standing">
      {head.bars && (
        <Limb
          score={overall.score}
          low={overall.low}
          high={overall.high}
          bars={head.bars}
          lang={lang}
          dir={dir}
          label={limbLabel(overall, head.title, speech)}
        />
      )}
      <div>
        <p className="report-title">{head.title}</p>
        {head.under && <p className="report-away">{head.under}</p>}
        {head.about && <p>{head.about}</p>}
        <p className="quiet">
          {isProvisional(model, scores) && `${said.results.provisional}. `}
          {head.bars && `${rangeSentence(overall, lang, said.results, scores.open)} `}
          {text(lang, t.rated, { rated, inScope })} {evidenceSentence(model, sheet, scores, speech)}
        </p>
      </div>
    </div>
  )
}
