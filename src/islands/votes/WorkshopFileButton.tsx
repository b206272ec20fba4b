import type { Messages } from '../../i18n/messages.ts'
import { fileName, saveText } from '../../stores/browser/save-file.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { writeWorkshopFile } from '../../stores/workshop-file.ts'
import { plannedIn } from '../../stores/workshop-plan.ts'

interface Props {
  readonly workshop: Workshop
  readonly t: Messages['workshop']['file']
}

/** Saves the workshop whole, and says what is in the file. */
export function WorkshopFileButton({ workshop, t }: Props) {
  return (
    <div className="votes-file">
      <button
        type="button"
        className="button"
        onClick={() => {
          const file = writeWorkshopFile(workshop, plannedIn(workshop.id))
          saveText(fileName('json', 'sextant', workshop.title), 'application/json', file)
        }}
      >
        {t.save}
      </button>
      <p className="quiet">{t.text}</p>
    </div>
  )
}
