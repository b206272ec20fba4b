/** A logo stands in every page. */
const mostBytes = 4096

/** An SVG as it stands in the pages, 30 pixels high, or what is wrong with it in a sentence. */
export function ownLogo(
  file: string,
  svg: string | undefined
): { readonly svg: string } | { readonly problem: string } {
  if (svg === undefined) return { problem: `logo: ${file} is not there; expected it beside edition.yaml` }
  const [, attributes, content] = /<svg\b([^>]*)>([\s\S]*)<\/svg>\s*$/.exec(svg) ?? []
  if (attributes === undefined || content === undefined) return { problem: `logo: ${file} is no SVG` }
  if (svg.length > mostBytes)
    return {
      problem: `logo: ${file} has ${svg.length} characters; expected at most ${mostBytes}, since every page carries it`
    }
  const found = [
    /<script/i,
    /<style/i,
    /\sstyle=/i,
    /\son\w+=/i,
    /<(image|foreignObject|use)\b/i,
    /url\(\s*['"]?https?:/i
  ]
    .map(pattern => pattern.exec(content)?.[0] ?? pattern.exec(attributes)?.[0])
    .find(one => one !== undefined)
  if (found)
    return {
      problem: `logo: ${file} has “${found.trim()}”, which the policy of the pages does not let through; expected shapes and attributes only`
    }
  const viewBox = /\sviewBox="[^"]*"/.exec(attributes)?.[0]
  if (!viewBox) return { problem: `logo: ${file} has no viewBox, so it can’t be drawn in another size` }
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg"${viewBox} height="30" aria-hidden="true">${content.trim()}</svg>`
  }
}
