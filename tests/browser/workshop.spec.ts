import { readFile } from 'node:fs/promises'
import { expect, expectNoViolations, test } from './page.ts'
import {
  ballotTo,
  invitationOf,
  open,
  type Participant,
  prepare,
  someone,
  take,
  vote,
  voteOf
} from './workshop-play.ts'

const strategy = 'xm-competencies/short/strategy'
const roles = ['Executives', 'Front line']
/** Two vote on phones that are looked at, the others on phones that are not: those have a number. */
const eight = [
  { role: 0, first: voteOf('4', { strategy: '5' }), second: { strategy: '4' } },
  { role: 0, first: voteOf('4', { strategy: '5' }), second: { strategy: '3' } },
  { role: 0, first: voteOf('3', { strategy: '4' }), second: undefined },
  { role: 1, first: voteOf('3', { strategy: '1' }), second: { strategy: '2' } },
  {
    locale: 'en',
    role: 1,
    first: voteOf('3', { strategy: '1', listening: 'unknown' }),
    second: { strategy: '3' }
  },
  { role: 1, first: voteOf('3', { strategy: '2' }), second: { strategy: '3' } },
  { role: 1, first: voteOf('2', { strategy: '4' }), second: { strategy: '3' } },
  { locale: 'fa', role: null, first: voteOf('3', { strategy: '2', listening: 'na' }), second: { strategy: '3' } }
] as const

test('eight people in two languages vote, talk, vote again and take a decision home', async ({ browser, page }) => {
  test.setTimeout(180_000)
  await page.goto('/en/')
  await page.getByRole('link', { name: 'Prepare a workshop' }).click()
  await expect(page).toHaveURL(/\/en\/workshop\/$/)
  const invitation = await prepare(page, { title: 'Spring review', roles })
  expect(invitation).toMatch(/\/en\/workshop\/join\/#2/)
  await expectNoViolations(page)

  const phones = new Map<number, Participant>()
  const links: string[] = []
  for (const [at, person] of eight.entries()) {
    const { role, first } = person
    if (!('locale' in person)) {
      links.push(await ballotTo(invitation, first, { ballot: at + 1, role }))
      continue
    }
    const participant = await someone(browser, person.locale)
    phones.set(at, participant)
    await open(participant, invitation)
    await expect(participant.page.getByRole('heading', { name: 'Spring review' })).toBeVisible()
    links.push(await vote(participant, first, role === null ? undefined : roles[role]))
  }
  expect(new Set(links).size).toBe(8)
  for (const link of links) expect(link).toMatch(/\/workshop\/#3/)

  // A chat log with everything else that stands in one.
  const log = links.map((link, at) => `[09:0${at}] Person ${at}: here you are ${link}\nthanks!`).join('\n')
  await take(page, `${log}\n[09:10] Latecomer: ${links[0]?.slice(0, -30)}\n[09:11] Person 0: ${links[0]}`)
  await expect(page.locator('[data-fate=counted]')).toHaveText('8 ballots counted.')
  await expect(page.locator('[data-fate=again]')).toContainText('1 had been counted before.')
  await expect(page.locator('[data-fate=cut]')).toContainText('Line 17: [09:10] Latecomer')
  await expect(page.getByText('8 ballots handed in')).toBeVisible()
  await expectHidden(page.locator('body').innerHTML(), links)

  await page.getByRole('button', { name: 'Reveal the votes' }).click()
  const topic = page.locator('.wall-topic')
  const votesOn = (rung: number) =>
    topic
      .getByRole('listitem')
      .nth(rung - 1)
      .getByRole('img')
  // The talk opens with what is agreed on most; the one split comes next.
  await expect(topic).not.toHaveAttribute('data-topic', strategy)
  await expect(topic).toContainText('You agree.')
  await page.getByRole('button', { name: 'Go to, 1 split' }).click()
  await expect(page.locator('.reveal-go [data-split=true]')).toHaveText('2Directiontwo camps')
  await page.locator('.reveal-go [data-split=true]').click()
  await expect(topic).toHaveAttribute('data-topic', strategy)
  await expect(topic).toContainText('Two camps: 4 on rungs 1 and 2, 4 on 4 and 5.')
  await expect(topic).toContainText('8 chose a rung')
  await expect(votesOn(1)).toHaveAccessibleName(/^2 votes/)
  await expect(votesOn(3)).toHaveAccessibleName('0 votes')
  // Three and four of eight leave one without a role, whose vote the two means would give away: the smaller is kept back.
  await expect(topic).toContainText('Front line 2.0')
  await expect(topic).toContainText('Executives not shown')
  await page.getByText('The figures').click()
  await expect(page.getByText('only where that gives nobody’s vote away')).toBeVisible()
  await expectNoViolations(page)
  await page.getByLabel('What was said').fill('The promise is known upstairs only.')
  await page.locator('h2').first().focus()
  await page.keyboard.press('PageDown')
  await expect(topic).not.toHaveAttribute('data-topic', strategy)
  await page.keyboard.press('ArrowLeft')
  await expect(topic).toHaveAttribute('data-topic', strategy)
  await expect(page.getByLabel('What was said')).toHaveValue('The promise is known upstairs only.')

  await page.getByRole('button', { name: 'Start a second vote' }).click()
  const again = await invitationOf(page)
  expect(again).not.toBe(invitation)
  const second: string[] = []
  for (const [at, { role, first, second: changed }] of eight.entries()) {
    const phone = phones.get(at)
    if (phone) {
      await open(phone, again)
      // What is not touched is that of the first vote.
      second.push(await vote(phone, changed ?? {}))
    } else if (changed) {
      second.push(await ballotTo(again, { ...first, ...changed }, { ballot: at + 1, role }))
    }
  }
  await take(page, second.join(' '))
  await expect(page.getByText('7 ballots handed in')).toBeVisible()
  await expectHidden(page.locator('body').innerHTML(), second)
  await expectNoViolations(page)

  await page.getByRole('button', { name: 'Reveal the second vote' }).click()
  // In the second vote nobody is apart any more, so that the question is looked up by name.
  await page.getByRole('button', { name: 'Go to' }).click()
  await page
    .locator('.reveal-go')
    .getByRole('button', { name: /Direction/ })
    .click()
  await expect(votesOn(3)).toHaveAccessibleName(/^5 votes/)
  await expect(topic.getByRole('listitem').nth(0)).toContainText('was 2')
  await expect(topic).toContainText('You agree.')
  await page.getByRole('button', { name: 'Agree on a rung' }).click()
  await page.getByRole('button', { name: '3', exact: true }).click()
  await page.getByRole('button', { name: 'To the outcome' }).click()

  await expect(page.getByText('6 questions have no agreed value yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Take the median of the last vote for those' }).click()
  await expect(page.getByText('Every question has an agreed value.')).toBeVisible()
  const row = page.locator('tr[data-topic="xm-competencies/short/strategy"]')
  await expect(row).toContainText('3 (1 to 5, 8)')
  await expect(row).toContainText('3 (2 to 4, 8)')
  await expect(row).toContainText('The promise is known upstairs only.')
  await expect(page.locator('tr[data-part=lead]').first()).toContainText('3.0')
  await expect(page.getByText('Krippendorff’s α')).toBeVisible()
  await expectNoViolations(page)

  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the ballots (CSV)' }).click()
  ])
  const lines = (await readFile((await csv.path()) ?? '', 'utf8')).trim().split('\r\n')
  expect(lines.filter(line => /^Ballot,b[\da-f]{8},/.test(line))).toHaveLength(8 + 7)
  expect(lines.find(line => line.startsWith('Said,'))).toContain('The promise is known upstairs only.')
  // Sealed, the whole of it goes to another browser.
  await page.getByRole('button', { name: 'Seal it with a passphrase' }).click()
  for (const label of ['Passphrase', 'The passphrase once more'])
    await page.getByLabel(label, { exact: true }).fill('tide bell copper moss')
  const [sealed] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it sealed' }).click()
  ])
  const other = await browser.newPage()
  await other.goto('/en/workshop/')
  await other.getByLabel('Open a workshop file').setInputFiles(await sealed.path())
  await other.getByLabel('Passphrase').fill('tide bell copper moss')
  await expectNoViolations(other)
  await other.getByRole('button', { name: 'Open it' }).click()
  await expect(other.locator('tr[data-topic="xm-competencies/short/strategy"]')).toContainText('3 (2 to 4, 8)')
  await other.close()

  await page.getByRole('button', { name: 'Take over as my own assessment' }).click()
  await expect(page.getByText('The agreed values are your own answers now.')).toBeVisible()
  await page.goto('/en/results/skills/')
  await expect(page.locator('[data-skill=strategy]')).toContainText('3.0')
  for (const { context } of phones.values()) await context.close()
})

/** Neither a ballot, sealed or open, nor a dot stands in the page. */
async function expectHidden(html: Promise<string>, links: readonly string[]): Promise<void> {
  const source = await html
  expect(source).not.toMatch(/#[13][\w-]{20}/)
  expect(source).not.toContain('dot-plot')
  for (const link of links) expect(source).not.toContain(link.split('#')[1])
}
