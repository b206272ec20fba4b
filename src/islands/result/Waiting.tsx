import type { Speech } from '../../wording/speech.ts'
import { Gauge } from '../charts/Gauge.tsx'

/** The instrument without a reading, until there is one. */
export function Waiting({ lang, dir, t }: Pick<Speech, 'lang' | 'dir' | 't'>) {
  return (
    <div className="result-waiting">
      <Gauge stages={[]} distance="" lang={lang} dir={dir} label={t.pictures.limbNone} />
      <p role="status">{t.results.loading}</p>
    </div>
  )
}
