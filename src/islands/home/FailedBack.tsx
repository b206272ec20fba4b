import type { OfferedForm } from '../../stores/offered-forms.ts'
import type { WelcomeProps } from './welcome-props.ts'

type Props = WelcomeProps & { readonly form: OfferedForm }

/** The ways on where the words of the model did not arrive. */
export function FailedBack({ form, t, addresses }: Props) {
  const ways = [
    { href: form.questionnaire, label: t.back.goOn },
    { href: addresses.results, label: t.back.result },
    { href: addresses.plan, label: t.back.open }
  ]
  return (
    <div className="home-back">
      <div className="home-back-words">
        <h1>{t.back.loading}</h1>
        <ul className="home-ways-on">
          {ways.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
