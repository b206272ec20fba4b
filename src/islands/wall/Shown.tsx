import type { Messages } from '../../i18n/messages.ts'
import type { WallView } from '../../wording/wall-view.ts'
import { KeyFigures } from '../share/KeyFigures.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import { ActionsOnWall } from './ActionsOnWall.tsx'
import { TopicOnWall } from './TopicOnWall.tsx'

interface Props {
  readonly view: WallView
  readonly lang: string
  readonly t: Messages['workshop']['wall'] & Pick<Messages['workshop']['box'], 'qrFailed' | 'qrRetry'>
}

/** What the facilitator's window wants to be seen. */
export function Shown({ view, lang, t }: Props) {
  switch (view.kind) {
    case 'topic':
      return <TopicOnWall topic={view.topic} lang={lang} label={t.ladder} />
    case 'actions':
      return <ActionsOnWall actions={view.actions} />
    case 'invitation':
      return (
        <div className="wall-invitation">
          <QrCode text={view.link} label={t.qr} t={t} />
          <div>
            <p>{view.text}</p>
            <p>
              <strong>{view.counted}</strong>
            </p>
            <KeyFigures figures={view.figures} text={t.figures} />
          </div>
        </div>
      )
    case 'agreed':
      return (
        <div className="wall-agreed">
          <h2>{view.heading}</h2>
          <ul>
            {view.lines.map(([name, value]) => (
              <li key={name}>
                <span>{name}</span> <strong>{value}</strong>
              </li>
            ))}
          </ul>
          {view.actions && <ActionsOnWall actions={view.actions} />}
        </div>
      )
    case 'title':
      return <p className="wall-middle">{view.title}</p>
  }
}
