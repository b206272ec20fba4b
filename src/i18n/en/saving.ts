/** Pictures as files. */
export const saving = {
  label: 'Save this picture:',
  menu: 'Save a picture',
  pngOf: '{picture} as PNG',
  svgOf: '{picture} as SVG',
  failed: 'This browser could not make the picture. A screenshot does the same.',
  pictures: {
    limb: 'Scale with the score',
    radar: 'Radar',
    pyramid: 'Pyramid',
    qr: 'QR code',
    skills: 'Map of the skills',
    timeline: 'Scores over time'
  }
} as const
