import { compare } from './en/compare.ts'
import { files } from './en/files.ts'
import { join } from './en/join.ts'
import { plan } from './en/plan.ts'
import { report } from './en/report.ts'
import { saved } from './en/saved.ts'
import { saving } from './en/saving.ts'
import { share } from './en/share.ts'
import { shared } from './en/shared.ts'
import { workshop } from './en/workshop.ts'

/** English, the source: its shape is what every other language is checked against. */
export const en = {
  site: {
    name: 'Sextant',
    title: '{page} · Sextant',
    skip: 'Skip to the content',
    menu: 'Main',
    assess: 'Assess',
    results: 'Results',
    workshop: 'Workshop',
    models: 'Advice',
    method: 'Method',
    privacy: 'Privacy',
    saved: 'Saved assessments',
    compare: 'Compare results',
    more: 'More pages',
    language: 'Language',
    notAffiliated:
      'Organised around six published competencies of experience management. Skills, wording and cut-offs are our own; Sextant is affiliated with nobody.',
    stays: 'Your answers stay in this browser.',
    licence: 'Code under MIT, content under CC BY 4.0.',
    noScript:
      'Without JavaScript you can read and print every question, every rung and all advice. Saving answers and working out a result need scripts.',
    inEnglish: 'This part is not translated yet; it is shown in English.'
  },
  languages: {
    title: 'Choose your language',
    description:
      'Find out where your customer experience stands, how sure that is, and the cheapest way to the next stage.'
  },
  home: {
    title: 'Where your customer experience stands',
    description:
      'Twenty plain questions show where your customer experience stands, how sure that is, and what to do next. Free, private, no account.',
    headline: 'Find out where your customer experience stands.',
    lead: 'Twenty plain questions, ten minutes. You see your stage, how sure it is, and the cheapest way to the next one: what to do on Monday, who does it, and how to tell that it worked.',
    start: 'Start the twenty questions',
    goOn: 'Go on where you stopped',
    read: 'Read the questions first',
    specimenTitle: 'A result, for example',
    specimenNote: 'A furniture shop with forty people. Made up, but scored by the same method as yours.',
    sight: 'Move the arm',
    sights: ['Today', 'Gaps answered', 'After the route'],
    waysTitle: 'Two ways in',
    alone: 'On your own',
    aloneText:
      'Answer from what you have seen in your organisation. Say "don’t know" where you don’t: the result then shows a range instead of a guess.',
    aloneAction: 'Choose a questionnaire',
    together: 'With your team',
    togetherText:
      'One voice is worth little. Let three to thirty people from different levels vote silently on their phones, reveal the votes together, and talk about where you differ. Without a server, without accounts.',
    togetherAction: 'Prepare a workshop',
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
        text: 'Eighty pieces of advice, one for each step of each skill, in order of what helps you most.'
      },
      {
        title: 'Nothing leaves your browser',
        text: 'No account, no server, no counting of visitors. The arithmetic is shown and can be checked by hand.'
      }
    ],
    stagesTitle: 'Five stages',
    stagesText: 'From a matter of good manners to the way the place is run. Most organisations stand on the first two.'
  },
  assess: {
    title: 'Choose a questionnaire',
    description:
      'Choose between the twenty ladders, the sixty practices and the pyramid: what each costs in minutes and what it tells you.',
    lead: 'Each keeps its own answers; you can stop at any time and go on later.',
    minutes: { one: 'about {count} minute', other: 'about {count} minutes' },
    items: { one: '{count} question', other: '{count} questions' },
    start: 'Start',
    goOn: 'Go on',
    answered: '{answered} of {total} answered',
    forms: {
      'xm-competencies.short': {
        title: 'The quick sight',
        text: 'Twenty ladders of five described rungs, one for each skill. Pick the rung you could prove. Gives your stage, the radar, and advice for every skill.'
      },
      'xm-competencies.long': {
        title: 'The full survey',
        text: 'Sixty habits, three for each skill, each rated by how far it has spread. Takes longer and separates skills that the ladders lump together: a narrower, better founded score.'
      },
      'cx-pyramid.short': {
        title: 'The pyramid',
        text: 'Twenty-four statements about what customers actually get, from the base to the top. Shows the level you reach and the cracks under what you are proud of.'
      }
    },
    whoTitle: 'Who should answer?',
    who: 'Someone who sees customers, someone who decides about money, and someone in between, each alone at first. If you are on your own, answer for what you have seen yourself and say "don’t know" to the rest.'
  },
  form: {
    description:
      'The questions of {form}, with every rung and scale. Nothing is compulsory; answers stay in this browser.',
    steps: 'Parts of the questionnaire',
    step: 'Part {number} of {total}',
    progress: '{answered} of {total} answered',
    minutesLeft: { one: 'about {count} minute left', other: 'about {count} minutes left' },
    allDone: 'all answered',
    unknown: 'Don’t know',
    na: 'Doesn’t apply to us',
    choose: 'Pick the highest rung that you could prove today.',
    chooseScale: 'How far has this spread?',
    chooseFrequency: 'How often is this so?',
    proof: 'What would prove it:',
    keys: 'Keys 1 to 5 choose and lead to the next question, 0 is "don’t know", minus is "doesn’t apply", Enter goes on.',
    next: 'Go on',
    check: 'Check your answers',
    back: 'Back',
    number: 'Question {number}',
    clear: 'Clear this answer',
    note: 'Note and evidence',
    noteFilled: 'Note and evidence (filled in)',
    noteLabel: 'What you saw, or where it can be found',
    noteHint: 'Stays in this browser and in files that you save; never in a link.',
    evidenceLabel: 'What the answer rests on',
    evidence: {
      none: 'Not said',
      claimed: 'Claimed: someone says so',
      documented: 'Documented: it can be shown',
      measured: 'Measured: there is a figure'
    },
    checkTitle: 'Before you see the result',
    checkAll: 'Every question has an answer.',
    checkSome: {
      one: '{count} question has no answer. You can see the result all the same; it will show a wider range.',
      other: '{count} questions have no answer. You can see the result all the same; it will show a wider range.'
    },
    checkNone: 'Nothing is answered yet. Answer at least one question to get a result.',
    checkUnknown: {
      one: 'To {count} question you said "don’t know".',
      other: 'To {count} questions you said "don’t know".'
    },
    finish: 'Show the result',
    backToQuestions: 'Back to the questions',
    startAgain: 'Start at the first question'
  },
  storage: {
    blocked:
      'This browser does not let the site remember anything. Your answers work as long as this tab stays open, and are lost when you close it. To have them later, save them as a file or copy the link of your result.',
    full: 'This browser’s storage is full. What you enter now is kept only as long as this tab stays open. Save it as a file, or make room, for example by deleting data of other sites.',
    setAside: {
      one: '{count} stored answer could not be read or belongs to a question that no longer exists. It was set aside, not deleted; everything else is here.',
      other:
        '{count} stored answers could not be read or belong to questions that no longer exist. They were set aside, not deleted; everything else is here.'
    },
    corrupt:
      'The stored answers were damaged and could not be read. They were set aside, not deleted, and you start with an empty sheet.',
    otherVersion:
      'The questions have changed since you answered. Your answers to those that still exist were kept; please look through them.',
    dismiss: 'Close this message'
  },
  results: {
    title: 'Your result',
    description: 'Your score with its range, the stage, the radar, all skills and advice for the next steps.',
    loading: 'Working out the result…',
    failed: 'The words of this model could not be loaded. Your answers are safe. Check the connection and try again.',
    retry: 'Try again',
    emptyTitle: 'No answers yet',
    empty: 'Answer a few questions and come back: the result builds up with every answer.',
    emptyAction: 'Choose a questionnaire',
    which: 'Result of',
    restsOn: 'Rests on {form}: {rated} of {inScope} rated.',
    restsOnDate: 'Rests on {form}: {rated} of {inScope} rated, last changed {date}.',
    overall: 'Overall score',
    outOf: 'on a scale from 1 to 5',
    sure: '{score}. Everything in scope is rated, so there is no range.',
    between: {
      one: '{score}, between {low} and {high}, because {count} of {inScope} is unanswered.',
      other: '{score}, between {low} and {high}, because {count} of {inScope} are unanswered.'
    },
    stage: 'Stage',
    span: '{low} to {high}',
    spanNow: 'On what is rated so far it would be {stage}; the missing answers decide.',
    noStage: 'No stage yet',
    provisional: 'Provisional',
    provisionalText: 'Less than 60 % is rated, overall or in one part. Read the figures as a first impression.',
    heldBack: 'The overall score would be enough for {stage}, but {names} holds it back.',
    heldBackMany: 'The overall score would be enough for {stage}, but {names} hold it back.',
    setAside: 'Left out, because you said that it does not apply: {names}.',
    settle: {
      one: 'One answer can settle it: {names}.',
      other: 'These {count} answers can settle it: {names}.'
    },
    settleMany: {
      one: 'It takes {count} more answer to settle it.',
      other: 'It takes {count} more answers to settle it.'
    },
    evidence: '{percent} of the ratings are backed by something documented or measured.',
    goOnAnswering: 'Go on answering',
    change: 'Change answers',
    onThisPage: 'On this page',
    parts: {
      radar: 'Competencies',
      levels: 'Levels',
      skills: 'Skills',
      route: 'Route',
      advice: 'Advice',
      plan: 'Plan',
      share: 'Pass on',
      report: 'Report',
      files: 'Files'
    },
    radarTitle: 'The competencies',
    levelsTitle: 'The levels',
    tableCaption: 'Scores of the parts, with range and share answered',
    part: 'Part',
    competency: 'Competency',
    level: 'Level',
    score: 'Score',
    range: 'Range',
    coverage: 'Answered',
    noScore: 'no score',
    rangeOf: '{low} to {high}',
    extremesTitle: 'Strongest and weakest',
    strongest: 'Strongest',
    weakest: 'Weakest',
    even: 'All skills with an answer score the same.',
    skillsTitle: 'The twenty skills',
    skillsText: 'Each skill is a ladder of five rungs. Filled is where you stand; the name leads to the skill’s page.',
    skillsCaption: 'Scores of the skills, by competency',
    skill: 'Skill',
    adviceTitle: 'What to do next',
    adviceText: 'The next step of each skill, the most useful first. The first is open.',
    adviceMore: { one: '{count} more step', other: '{count} more steps' },
    adviceTop: 'Every skill with a score stands on the top rung. There is no next step here; look again in a year.',
    adviceStep: '{skill}: from rung {from} to rung {to}',
    adviceReason: {
      floor: 'Lifts what holds you back',
      route: 'On the route to {stage}',
      worth: 'Much for its effort'
    },
    effort: 'Effort {effort} of 5',
    impact: 'Impact {impact} of 5',
    days: { one: 'about {count} day', other: 'about {count} days' },
    repair: 'Mend first',
    build: 'Build next',
    openAll: 'Open all',
    closeAll: 'Close all',
    howTitle: 'How this was worked out',
    how: 'Every figure follows from your answers by the rules on the method page. Figures are cut to one decimal, not rounded, so that nothing looks as if it had reached a bar that it has not.',
    howLink: 'Read the method',
    delete: 'Delete these answers',
    deleteAsk: 'Delete all answers and notes of this questionnaire from this browser?',
    deleteYes: 'Delete them',
    deleteNo: 'Keep them',
    deleted: 'The answers are deleted.'
  },
  pictures: {
    limb: 'Score {score} on a scale from 1 to 5, stage {stage}.',
    limbRange: 'Score {score}, possibly between {low} and {high}, on a scale from 1 to 5; stage {stage}.',
    limbNone: 'A scale from 1 to 5 without a score.',
    radar: 'Radar of {names}. The table beside it has the figures.',
    highLow: 'Highest: {high} {highScore}; lowest: {low} {lowScore}.',
    highLowHeld: 'Highest: {high} {highScore}; lowest: {low} {lowScore}; held back by {names}.',
    flat: 'All parts score {score}.',
    target: 'After the route',
    now: 'Now',
    possible: 'Possible range',
    skill: '{skill}: {score} of 5',
    skillNone: '{skill}: no score',
    pyramid: 'Pyramid of six levels. {summary}',
    reached: 'Reached level: {level}.',
    reachedNone: 'No level holds yet.',
    cracks: 'Cracks: {names}.',
    answered: '{rated} of {inScope} answered',
    rung: 'Rung {rung}: {text}',
    nextRung: 'Next, rung {rung}: {text}',
    hint: {
      axes: 'Point at an axis, tap it, or go along with the arrow keys: what stands there is said here.',
      levels: 'Point at a level, tap it, or go along with the arrow keys: what it means is said here.',
      skills: 'Point at a skill, tap its ladder or tab to its name: its rung is said here, and the next one.'
    },
    state: { holds: 'holds', fails: 'does not hold', open: 'no score yet', skipped: 'does not apply', crack: 'crack' }
  },
  pyramid: {
    reached: 'Reached level',
    none: 'None yet',
    span: '{low} to {high}',
    fromNone: 'none',
    reachedText: 'The highest level that holds together with every level under it.',
    noneText: 'The lowest level does not hold yet, so nothing above it counts.',
    cracksTitle: 'Cracks',
    adviceTop: 'The pyramid holds to its top. There is no level left to build here; look again in a year.',
    crack: '{level} does not hold, although a level above it does.',
    groupsTitle: 'In three stages',
    state: 'State',
    tableCaption: 'The six levels from the base, with score and state',
    groupsCaption: 'The three stages and whether both their levels hold'
  },
  route: {
    title: 'The cheapest way to the next stage',
    target: 'Target',
    none: 'You stand on the highest stage. There is no further to go here; keep what you have.',
    intro: {
      one: '{count} step leads to {stage}: {effort} points of effort. No cheaper set of steps does.',
      other: '{count} steps lead to {stage}: {effort} points of effort together. No cheaper set of steps does.'
    },
    already: 'This stage is already reached with what is rated.',
    provisional: 'The route counts only skills that have a score. Answer more, and it may change.',
    orderText: 'In working order: what lifts a competency over its floor first, then the most impact for its effort.',
    caption: 'Steps of the route in working order',
    number: 'No.',
    step: 'Step',
    rungs: 'rung {from} to {to}',
    effort: 'Effort',
    effortOf: 'Effort of: {step}',
    days: 'Days',
    after: 'Score after it',
    strike: 'Not this year',
    strikeOf: 'Not this year: {step}',
    struck: 'Struck out',
    restore: 'Take back',
    restoreOf: 'Take back: {step}',
    reset: 'Back to our estimates',
    noFloor: {
      one: 'No route leads to {stage}: {names} can’t be lifted to {floor}, the floor of that stage, with the steps that are left.',
      other:
        'No route leads to {stage}: {names} can’t be lifted to {floor}, the floor of that stage, with the steps that are left.'
    },
    noBar:
      'No route leads to {stage}: with the steps that are left the overall score gets to {reachable}, and the bar is {bar}.',
    noScore: 'A route needs a score. Answer at least one question.',
    estimates:
      'Effort, impact and days are our estimates for a mid-sized organisation. Change an effort from 1 to 5 where you know better.'
  },
  model: {
    title: 'Questions and advice',
    description: 'All models with their questions, ladders and advice, readable without answering anything.',
    lead: 'Everything the site asks and advises, open to read.',
    stages: 'Stages',
    stagesText: 'A stage is reached when the overall score is at least its bar and no competency is below its floor.',
    stage: 'Stage',
    bar: 'Bar',
    floor: 'Floor',
    levelsText: 'A level holds when the mean of its ratings is at least {bar} and none of them is below {floor}.',
    stagesPicture: 'A scale from 1 to 5, shaded where each stage begins.',
    levelsPicture: 'The six levels from the base to the top, with the stage they belong to.',
    groups: 'Three stages',
    whatItSees: 'What one sees',
    ladder: 'The ladder',
    why: 'Why it matters',
    evidence: 'What to look for',
    practices: 'The three practices of the full survey',
    items: 'The four statements',
    proof: 'What would prove it',
    advice: 'Advice, step by step',
    step: 'From rung {from} to rung {to}',
    build: 'To build this level',
    repair: 'To mend it when levels above already hold',
    of: 'Skill in {dimension}',
    ofLevel: 'Level {number} of {total}',
    previous: 'Previous: {name}',
    next: 'Next: {name}',
    answer: 'Answer the questions',
    data: 'As data (JSON): {structure}, {words}',
    structure: 'structure',
    words: 'words',
    skillDescription: '{question} The five rungs of this skill, what to look for, and advice for every step.',
    levelDescription: '{summary} The four statements of this level and two pieces of advice.'
  },
  share,
  saving,
  shared,
  compare,
  workshop,
  join,
  saved,
  files,
  plan,
  report,
  notFound: {
    title: 'There is no such page',
    description: 'The address leads nowhere.',
    text: 'The address may be mistyped or cut. Your answers are not affected.',
    home: 'To the first page'
  }
} as const
