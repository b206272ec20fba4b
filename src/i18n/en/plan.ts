export const plan = {
  title: 'Your plan',
  add: 'Add to plan',
  addOf: 'Add to plan: {step}',
  inPlan: 'In the plan',
  inPlanOf: 'In the plan: {step}. Go there',
  addRoute: { one: 'Add the {count} step of the route', other: 'Add all {count} steps of the route' },
  addRest: {
    one: 'Add the {count} missing step of the route',
    other: 'Add the {count} missing steps of the route'
  },
  empty: 'No steps yet. Add some from the route or the advice; each gets an owner, a day and a status.',
  progress: {
    one: '{count} step: {done} done, {started} started.',
    other: '{count} steps: {done} done, {started} started.'
  },
  route: {
    one: 'The route to {stage} has {count} step; {planned} of it is in the plan, {done} done.',
    other: 'The route to {stage} has {count} steps; {planned} of them are in the plan, {done} done.'
  },
  again: 'When a step is done, answer its question again: the result follows the answers, not the plan.',
  list: 'Steps in their order',
  position: '{position} of {total}',
  skill: '{skill}, rung {from} to {to}',
  owner: 'Owner',
  ownerOf: 'Owner of: {step}',
  due: 'Due',
  dueOf: 'Due day of: {step}',
  dueHint: 'In this browser’s calendar; the same day in yours appears here.',
  status: 'Status',
  statusOf: 'Status of: {step}',
  statuses: { open: 'open', started: 'started', done: 'done' },
  up: 'Up',
  upOf: 'Move up: {step}',
  down: 'Down',
  downOf: 'Move down: {step}',
  remove: 'Remove',
  removeOf: 'Remove from the plan: {step}',
  removed: '{step} is removed.',
  undo: 'Undo',
  moved: '{step} is now {position} of {total}.',
  drag: 'Drag to change the order',
  csv: 'Plan as CSV',
  markdown: 'Plan as Markdown',
  calendar: 'Plan as calendar (.ics)',
  noDays: 'A calendar needs days: give at least one step a due day.',
  someDays: {
    one: '{count} step has no due day and is not in the calendar.',
    other: '{count} steps have no due day and are not in the calendar.'
  },
  notSaved: 'The calendar could not be made: a part of it could not be loaded. Check the connection and try again.',
  number: 'No.',
  step: 'Step',
  of: 'Skill',
  none: '–',
  unknown: 'A step of a model that this site does not have'
} as const
