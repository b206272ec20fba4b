const broken = (text: string, width: number, between: string) =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(between)
const base64 = (text: string) => broken(Buffer.from(text).toString('base64'), 76, '\r\n')

/** What programs make of a link, and a link as it was. */
export const wrapped: readonly (readonly [string, (link: string) => string])[] = [
  ['as it is', link => link],
  ['a full stop behind it', link => `${link}.`],
  ['a comma behind it', link => `Mine is ${link}, thanks`],
  ['a bracket behind it', link => `(here: ${link})`],
  ['a campaign behind it', link => `${link}&fbclid=IwAR0abc`],
  ['an encoded blank behind it', link => `${link}%20`],
  ['angle brackets', link => `<${link}>`],
  ['a Markdown link', link => `[my ballot](${link})`],
  ['quotes', link => `"${link}"`],
  ['a hash before it', link => `Team #3: ${link}`],
  ['an encoded hash', link => link.replace('#', '%23')],
  ['a hash that was encoded twice', link => link.replace('#', '%2523')],
  ['marks of direction around it', link => `\u200E${link}\u200F`],
  ['a mark of direction between hash and payload', link => link.replace('#', '#\u200E')],
  ['a zero-width space within', link => `${link.slice(0, 60)}\u200B${link.slice(60)}`],
  [
    'a soft hyphen and a word joiner within',
    link => `${link.slice(0, 60)}\u00AD${link.slice(60, 90)}\u2060${link.slice(90)}`
  ],
  ['two lines', link => broken(link, 76, '\n')],
  ['lines that are quoted', link => `> ${broken(link, 70, '\n> ')}`],
  ['two lines, closed by a bracket', link => `<${broken(link, 76, '\n')}>`],
  ['two lines, closed by a full stop', link => `${broken(link, 76, '\r\n')}.`],
  ['a blank line between', link => broken(link, 76, '\n\n')],
  [
    'quoted-printable',
    link => `Content-Transfer-Encoding: quoted-printable\n\n${broken(link.replace('#', '=23'), 70, '=\r\n')}`
  ],
  ['quoted-printable without its head', link => broken(link, 75, '=\n')],
  [
    'a mail in base64',
    link =>
      `From: Sara\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(`Hello,\n${link}\nسارا`)}\r\n`
  ],
  [
    'a mail in base64 with another head behind',
    link => `Content-Transfer-Encoding: base64\nContent-Disposition: inline\n\n${base64(`<a href="${link}">x</a>`)}`
  ],
  [
    'Safe Links',
    link =>
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Csara&reserved=0`
  ],
  ['Proofpoint, version 3', link => `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!Abc123!xyz$`],
  [
    'Proofpoint, version 2',
    link =>
      `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(link)
        .replace(/_/g, '-5F')
        .replace(/-(?!5F)/g, '-2D')
        .replace(/%2F/g, '_')
        .replaceAll('%', '-')}&d=DwMFaQ&c=abc`
  ],
  ['a search engine', link => `https://www.example.com/url?q=${encodeURIComponent(link)}&sa=D`],
  ['the payload alone', link => link.slice(link.indexOf('#') + 1)],
  ['a line of a chat export', link => `[25.11.26, 09:12:33] Sara K.: ${link} 🙏`],
  ['italics', link => `See _${link}_`],
  ['a hash before the hash', link => link.replace('#', '##')],
  ['an encoded mark of direction between hash and payload', link => link.replace('#', '#%E2%80%8E')],
  ['Persian words around it', link => `سارا: \u200e${link}\u200f؛ رسید؟`],
  ['HTML', link => `<p>Hi <a href="${link}" target="_blank">ballot</a></p>`]
]
