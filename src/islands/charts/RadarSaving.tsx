import type { Messages } from '../../i18n/messages.ts'
import type { RadarContent } from './radar-content.ts'
import { SaveButtons } from './SaveButtons.tsx'

/** Saves a radar, which is drawn anew for the file. */
export function RadarSaving({ content, t }: { readonly content: RadarContent; readonly t: Messages['saving'] }) {
  const png = async () => (await import('./radar-chart.ts')).radarPicture(content)
  return <SaveButtons picture="radar" files={{ png }} lang={content.lang} t={t} />
}
