import type { Messages } from '../../i18n/messages.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { writeWorkshopFile } from '../../stores/workshop-file.ts'
import { fileNameOf, saveText } from '../link-box/text-file.ts'

interface Props {
  readonly workshop: Workshop
  readonly t: Messages['workshop']['file']
}

/** Saves the workshop whole, and says what is in the file. */
export function WorkshopFileButton({ workshop, t }: Props) {
  return (
    <div className="workshop-file">
      <button
        type="button"
        className="button"
        onClick={() => saveText(fileNameOf(workshop.title, 'json'), writeWorkshopFile(workshop), 'application/json')}
      >
        {t.save}
      </button>
      <p className="quiet">{t.text}</p>
    </div>
  )
}
