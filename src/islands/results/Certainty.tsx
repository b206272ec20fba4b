import type { Model } from '../../core/model.ts'
import { capabilityOf } from '../../core/model.ts'
import type { Scores } from '../../core/score.ts'
import { settling } from '../../core/settle.ts'
import type { Sheet } from '../../core/sheet.ts'
import { isProvisional, setAside } from '../../core/trust.ts'
import { list, number, text } from '../../i18n/text.ts'
import type { Speech } from './words.ts'

/** More names than this are no help; then the number is said instead. */
const namesInASentence = 6

interface Props {
  readonly model: Model
  readonly sheet: Sheet
  readonly scores: Scores
  readonly speech: Speech
}

/** How sure the result is, what was left out, and which answers would settle it. */
export function Certainty({ model, sheet, scores, speech }: Props) {
  const { lang, t, words } = speech
  const aside = setAside(model, scores).map(id => words.dimensions[id]?.name ?? id)
  const open = settling(model, sheet)
  return (
    <>
      {isProvisional(model, scores) && (
        <p className="notice">
          <strong>{t.results.provisional}.</strong> {t.results.provisionalText}
        </p>
      )}
      {aside.length > 0 && <p>{text(lang, t.results.setAside, { names: list(lang, aside) })}</p>}
      {scores.overall.rated > 0 && open.length > 0 && (
        <p>
          {open.length <= namesInASentence
            ? text(lang, t.results.settle, { count: open.length, names: list(lang, itemNames(open, speech)) })
            : text(lang, t.results.settleMany, { count: open.length })}
        </p>
      )}
    </>
  )

  function itemNames(items: readonly string[], { words: own }: Speech): string[] {
    const sameSkill = (item: string) => items.filter(other => capabilityOf(other) === capabilityOf(item))
    return items.map(item => {
      const name = own.capabilities[capabilityOf(item)]?.name ?? words.dimensions[item]?.name ?? item
      const twins = sameSkill(item)
      return twins.length > 1 ? `${name} (${number(lang, twins.indexOf(item) + 1)})` : name
    })
  }
}
