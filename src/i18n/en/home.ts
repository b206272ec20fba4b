export const home = {
  title: 'Where your customer experience stands',
  description:
    'Twenty plain questions show where your customer experience stands, how sure that is, and what to do next. Free, private, no account.',
  headline: 'Find out where your customer experience stands.',
  lead: 'Twenty plain questions, fifteen minutes. You see your stage, how sure that is, and the cheapest way to the next one: what to do on Monday, who does it, and how to tell that it worked.',
  start: 'Start the twenty questions',
  goOn: 'Go on where you stopped',
  read: 'Read the questions first',
  specimenTitle: 'A result, for example',
  specimenNote: 'A furniture shop with forty people. We made it up; it is scored just as yours will be.',
  sight: 'See how it moves',
  sights: ['Today', 'Gaps filled', 'After the route'],
  waysTitle: 'Two ways in',
  alone: 'On your own',
  aloneText:
    'Answer from what you have seen in your organisation. Say “don’t know” where you don’t: the result then shows a range instead of a guess.',
  aloneAction: 'Choose a questionnaire',
  together: 'With your team',
  togetherText:
    'One voice is worth little. Let three to thirty people from different levels vote silently on their phones, reveal the votes together, and talk about where you differ. No server, no accounts.',
  togetherAction: 'Prepare a workshop',
  startTitle: 'Start here, if you like to know first',
  differentTitle: 'What it does differently',
  different: [
    {
      title: 'Evidence, not opinion',
      text: 'Each answer is a state that two colleagues could check. No agreeing or disagreeing, no marks out of ten.'
    },
    {
      title: 'Honest about gaps',
      text: 'What you don’t know is never counted as zero. It widens the range, and the result names the answers that would settle it.'
    },
    {
      title: 'Advice for your next rung',
      text: 'Eighty pieces of advice, one for each step of each skill. What helps you most comes first.'
    },
    {
      title: 'Nothing leaves your browser',
      text: 'No account, no server, no counting of visitors. The arithmetic is shown and can be checked by hand.'
    }
  ],
  stagesTitle: 'The stages',
  stagesText:
    'From a matter of good manners to the way the place is run. In 2025, by their own account, 65% of 223 organisations with a thousand employees or more stood on the first two (XM Institute, State of CX Management 2025; its cut-offs are not ours).'
} as const
