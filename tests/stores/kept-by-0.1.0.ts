/** What release 0.1.0 writes into a browser, word for word: it must open in every later one. */
export const keptBy010: Readonly<Record<string, string>> = {
  'sextant:assessments':
    '[{"id":"first","name":"Inn 2025","organisation":"Lamb & Co","changedAt":1795338000000},{"id":"9652ae73","name":"مهمان‌خانه","changedAt":1795338000000}]',
  'sextant:current': '9652ae73',
  'sextant:places': '{"xm-competencies/long":"lead/strategy:proof"}',
  'sextant:sheet:first:xm-competencies:short':
    '{"modelVersion":1,"date":"2026-11-22","answers":{"strategy":4,"metrics":"na","roadmap":"unknown"},"notes":{"strategy":"Board paper of May"},"evidence":{"strategy":"documented"},"aside":{},"changedAt":1795338000000}',
  'sextant:sheet:9652ae73:cx-pyramid:short':
    '{"modelVersion":1,"date":"2026-11-22","answers":{"inform:plain":2},"notes":{},"evidence":{},"aside":{},"changedAt":1795338000000}',
  'sextant:plan:first':
    '[{"model":"xm-competencies","capability":"strategy","step":4,"status":"started","owner":"Sara","due":"2027-01-31"},{"model":"cx-pyramid","capability":"solve","step":"build","status":"open"}]',
  'sextant:route:first': '{"xm-competencies":{"efforts":{"strategy-3":5},"struckOut":["design-2"],"target":"scale"}}',
  'sextant:report':
    '{"without":["notes"],"advice":"plan","author":"Lamb & Co","logo":"data:image/png;base64,AAAA","colour":"#0a6b5d"}',
  'sextant:workshop:9e388d2f':
    '{"id":2654506287,"title":"Spring","createdOn":"2026-11-22","changedAt":1795338000000,"named":false,"asked":[{"model":"xm-competencies","modelVersion":1,"form":"short","dimensions":["lead","realize"]}],"roles":[],"agenda":[{"part":"opening","minutes":10},{"part":"silent","minutes":15},{"part":"differences","minutes":40},{"part":"second","minutes":5},{"part":"plan","minutes":15},{"part":"close","minutes":5}],"keys":{"publicKey":"2kGXVOf_0ZpdQ8aaSSScnCXLW0Jr-2v9l0AjcON-xks","privateKey":"OAQpkUb1riVidVRd0ULNcgVort5lXC5RmYrCkl2tYm0"},"phase":"decide","ballots":[],"hands":{"1":{"metrics":[0,1,4,0,0]}},"said":{"strategy":"گفته شد"},"agreed":{"strategy":3,"roadmap":2},"filled":["roadmap"],"order":"disagreement","timer":{"of":"strategy","countdown":{"ends":1795345200000}}}',
  'sextant:workshop-open': '9e388d2f',
  'sextant:vote:9e388d2f':
    '{"ballot":3051943208,"name":"Ben","step":"1:lead","handed":{"1":{"revision":0,"link":"3Ab","content":"[]"}},"role":null}',
  'sextant:vote-sheet:9e388d2f:b5e8f528:1:xm-competencies:short':
    '{"modelVersion":1,"date":"2026-11-22","answers":{"strategy":5},"notes":{},"evidence":{},"aside":{},"changedAt":1795338000000}'
}
