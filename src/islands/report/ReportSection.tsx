import { useStore } from '@nanostores/react'
import { useId, useRef, useState } from 'react'
import { contrast } from '../../core/contrast.ts'
import { shown } from '../../core/precision.ts'
import { type AdviceSetting, adviceSettings } from '../../core/told-advice.ts'
import type { Messages } from '../../i18n/messages.ts'
import { figure, text } from '../../i18n/text.ts'
import { $report, changeReport, reportParts } from '../../stores/report.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { readLogo } from './logo.ts'

/** Words on white paper need so much (WCAG 1.4.3). */
const enough = 4.5
const ours = '#93211a'

interface Props {
  readonly lang: string
  readonly t: Messages['report']
  readonly onPrint: () => void
}

/** What is printed, and in whose name. */
export function ReportSection({ lang, t, onPrint }: Props) {
  const id = useId()
  const logo = useRef<HTMLInputElement>(null)
  const report = useStore($report)
  const [aboutLogo, sayAboutLogo] = useState('')
  const [pale, setPale] = useState<number>()
  const takeLogo = async (file: File) => {
    const read = await readLogo(file)
    if (read.ok) changeReport({ logo: read.url })
    sayAboutLogo(
      read.ok ? t.logoDone : text(lang, read.reason === 'bad' ? t.logoBad : t.logoLarge, { file: file.name })
    )
  }
  const takeColour = (colour: string) => {
    const found = contrast(colour, '#ffffff')
    setPale(found < enough ? found : undefined)
    if (found >= enough) changeReport({ colour })
  }
  return (
    <section aria-labelledby="report-title" className="report no-print">
      <h2 id="report-title">{t.title}</h2>
      <p>{t.text}</p>
      <fieldset className="report-parts">
        <legend>{t.parts}</legend>
        {reportParts.map(part => (
          <label key={part} className="choice">
            <input
              type="checkbox"
              checked={!report.without.includes(part)}
              onChange={event => {
                const others = report.without.filter(one => one !== part)
                changeReport({ without: event.target.checked ? others : [...others, part] })
              }}
            />
            {t.part[part]}
          </label>
        ))}
      </fieldset>
      <div className="report-fields">
        <label htmlFor={`${id}-advice`}>{t.advice}</label>
        <select
          id={`${id}-advice`}
          value={report.advice}
          onChange={event => changeReport({ advice: event.target.value as AdviceSetting })}
        >
          {adviceSettings.map(one => (
            <option key={one} value={one}>
              {t.advices[one]}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-author`}>{t.author}</label>
        <input
          id={`${id}-author`}
          value={report.author}
          maxLength={200}
          autoComplete="organization"
          onChange={event => changeReport({ author: event.target.value })}
        />
        <span className="report-logo">{t.logo}</span>
        <div>
          <FileButton
            label={t.logoChoose}
            accept="image/png,image/jpeg,image/webp,image/svg+xml"
            describedBy={`${id}-logo-hint`}
            input={logo}
            onFiles={([file]) => file && void takeLogo(file)}
          />
          <p id={`${id}-logo-hint`} className="quiet">
            {t.logoHint}
          </p>
          {report.logo && (
            <p className="buttons">
              <img src={report.logo} alt={t.logoAlt} />
              <button
                type="button"
                className="button button-quiet"
                onClick={() => {
                  changeReport({ logo: undefined })
                  sayAboutLogo('')
                  logo.current?.focus()
                }}
              >
                {t.logoRemove}
              </button>
            </p>
          )}
          <p role="status">{aboutLogo}</p>
        </div>
        <label htmlFor={`${id}-colour`}>{t.colour}</label>
        <div>
          <p className="buttons">
            <input
              id={`${id}-colour`}
              type="color"
              value={report.colour ?? ours}
              onChange={event => takeColour(event.target.value)}
            />
            {report.colour && (
              <button
                type="button"
                className="button button-quiet"
                onClick={() => {
                  changeReport({ colour: undefined })
                  setPale(undefined)
                  document.getElementById(`${id}-colour`)?.focus()
                }}
              >
                {t.colourReset}
              </button>
            )}
          </p>
          <div role="status">
            {pale !== undefined && (
              <p className="notice">{text(lang, t.colourPale, { contrast: figure(lang, shown(pale)) })}</p>
            )}
          </div>
        </div>
      </div>
      <p className="buttons">
        <button type="button" className="button button-main" onClick={onPrint}>
          {t.print}
        </button>
      </p>
    </section>
  )
}
