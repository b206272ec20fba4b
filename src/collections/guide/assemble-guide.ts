import type { ArticleFile, GuideFile, GuideWordsFile } from './guide-files.ts'

/** One article in one language, as its author wrote it. */
export interface Article extends ArticleFile {
  readonly slug: string
  /** Ids of capabilities. */
  readonly skills: readonly string[]
  /** Rendered Markdown; its links are still names. */
  readonly html: string
}

export interface GuideGroup {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly articles: readonly Article[]
}

/** The guide in one language: a path of articles in groups. */
export interface Guide extends Pick<GuideWordsFile, 'title' | 'description' | 'lead'> {
  readonly groups: readonly GuideGroup[]
}

/** The files of one language. */
export interface GuideFolder {
  /** The path under `content/guide`. */
  readonly name: string
  readonly words: GuideWordsFile | undefined
  readonly articles: ReadonlyMap<string, { readonly data: ArticleFile; readonly html: string }>
}

/** Puts the guide of a language together; fails with a sentence that names the file, the key and what was expected. */
export function assembleGuide({ groups }: GuideFile, folder: GuideFolder, capabilities: ReadonlySet<string>): Guide {
  const at = `content/guide/${folder.name}`
  const fail = (file: string, problem: string): never => {
    throw new Error(`${file}: ${problem}`)
  }
  const words = folder.words ?? fail(`${at}/path.yaml`, 'the file is missing; it says what the guide is called')
  const named = groups.flatMap(group => group.articles.map(({ slug }) => slug))
  const stray = [...folder.articles.keys()].find(slug => !named.includes(slug))
  if (stray) fail(`${at}/${stray}.md`, 'guide.yaml names no such article; add it to one of its groups')
  const strayGroup = Object.keys(words.groups).find(id => groups.every(group => group.id !== id))
  if (strayGroup) fail(`${at}/path.yaml`, `groups.${strayGroup} is no group of guide.yaml`)
  return {
    title: words.title,
    description: words.description,
    lead: words.lead,
    groups: groups.map(({ id, articles }) => ({
      id,
      ...(words.groups[id] ?? fail(`${at}/path.yaml`, `groups.${id} is missing; guide.yaml has this group`)),
      articles: articles.map(({ slug, skills }) => {
        const unknown = skills.find(one => !capabilities.has(one))
        if (unknown) fail('content/guide/guide.yaml', `${slug}: ${unknown} is no skill, level or part of any model`)
        const { data, html } =
          folder.articles.get(slug) ?? fail(`${at}/${slug}.md`, 'the file is missing; guide.yaml names it')
        return { slug, skills, ...data, html }
      })
    }))
  }
}

/** The articles in the order of the path. */
export function articlesOf({ groups }: Guide): readonly Article[] {
  return groups.flatMap(({ articles }) => articles)
}
