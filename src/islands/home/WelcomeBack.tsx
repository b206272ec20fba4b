import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { begunForms } from '../../stores/begun-forms.ts'
import { briefAt } from '../../stores/models.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import { bounded } from '../ui/Boundary.tsx'
import { useAssessments } from '../ui/name.ts'
import { Greeted } from './Greeted.tsx'
import type { WelcomeProps } from './welcome-props.ts'

/** The first screen for those who have answers in this browser. Its room is kept before it is there. */
export const WelcomeBack = bounded(Welcome)

function Welcome(props: WelcomeProps) {
  const { forms, t } = props
  const { current } = useAssessments()
  const [form, setForm] = useState<OfferedForm>()
  useEffect(() => setForm(begunForms(forms, current.id)[0]), [forms, current.id])
  if (!form) return <p className="home-waiting">{t.back.loading}</p>
  return <Loaded key={form.questionnaire} {...props} form={form} />
}

function Loaded(props: WelcomeProps & { readonly form: OfferedForm }) {
  const loaded = useStore(briefAt(props.form.files))
  const { current } = useAssessments()
  if (loaded.state === 'loading') return <p className="home-waiting">{props.t.back.loading}</p>
  // Without the words of the model the ways on are there all the same.
  return <Greeted {...props} assessment={current} loaded={loaded.state === 'ready' ? loaded : undefined} />
}
