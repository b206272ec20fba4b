import type { RadarSeries } from './radar-content.ts'
import type { SeriesKind } from './radar-look.ts'
import { SideKey } from './SideKey.tsx'

const classes: Readonly<Record<string, string>> = {
  score: 'charts-key',
  target: 'charts-key charts-key-target',
  low: 'charts-key charts-key-band'
}

/** What the lines of a radar stand for; one line alone needs no key. */
export function RadarKey({ series }: { readonly series: readonly RadarSeries[] }) {
  const named = series.filter(({ kind }) => kind !== 'high')
  if (named.length < 2) return null
  return (
    <figcaption className="charts-radar-key quiet">
      {named.map(({ name, kind }) => (
        <span key={`${kind}-${name}`}>
          <Stroke kind={kind} /> <bdi>{name}</bdi>
        </span>
      ))}
    </figcaption>
  )
}

function Stroke({ kind }: { readonly kind: SeriesKind }) {
  return typeof kind === 'number' ? <SideKey at={kind} /> : <span className={classes[kind]} />
}
