import { useEffect, useRef } from 'react'
import { byResult, readResult } from '../../core/reading.ts'
import { limbLabel } from '../../wording/picture-labels.ts'
import { standingOf } from '../../wording/standing.ts'
import { Limb } from '../charts/Limb.tsx'
import { usePlanWorld } from './plan-world.ts'
import type { LastDeed } from './use-deeds.ts'

interface Props {
  readonly said: LastDeed
  /** Shows where the arm stands now. */
  readonly hasInstrument?: boolean
}

/** What was done last, and the way back. */
export function SaidOfPlan({ said, hasInstrument = false }: Props) {
  const { t } = usePlanWorld()
  const line = useRef<HTMLParagraphElement>(null)
  const { focus, sentences } = said
  const spoken = sentences.join(' ')
  useEffect(() => {
    if (focus && spoken) line.current?.focus()
  }, [focus, spoken])
  return (
    <div className="plan-said no-print">
      <p role="status" tabIndex={-1} ref={line}>
        {spoken}
      </p>
      {said.undo && (
        <button type="button" className="button button-quiet" onClick={said.undo}>
          {t.undo}
        </button>
      )}
      {hasInstrument && <Instrument />}
    </div>
  )
}

function Instrument() {
  const { model, sheet, scores, speech } = usePlanWorld()
  const { lang, dir } = speech
  const { score } = scores.overall
  if (score === undefined) return null
  const bars = byResult(readResult(model, sheet), {
    stages: result => result.model.stages.map(({ bar }) => bar),
    levels: () => [],
    profile: () => []
  })
  return (
    <Limb
      score={score}
      bars={bars}
      lang={lang}
      dir={dir}
      label={limbLabel(scores.overall, standingOf(model, sheet, speech), speech)}
    />
  )
}
