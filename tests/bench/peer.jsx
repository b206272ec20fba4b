/** The peer: SurveyJS with React on the same sixty statements, answers kept at each change, as its guides show it. */
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import 'survey-core/survey-core.min.css'
import { Survey } from 'survey-react-ui'

const questions = window.questions
const model = new Model({
  elements: questions.map(({ id, statement, choices }) => ({ type: 'radiogroup', name: id, title: statement, choices }))
})
model.onValueChanged.add(({ data }) => localStorage.setItem('peer', JSON.stringify(data)))
createRoot(document.getElementById('root')).render(<Survey model={model} />)
